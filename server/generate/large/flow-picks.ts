/** Between which regions does the next lane go? Places in REGIONS throughout. */
import type { Day } from '../../model/day.ts';
import { TURNING_DAY } from '../months.ts';
import type { Draws } from '../random.ts';
import type { Flow } from '../trade-flows.ts';
import { AliasTable } from './alias-table.ts';
import { REGIONS } from './company-picks.ts';

export interface RegionFlow {
  readonly from: number;
  readonly to: number;
}

interface Tables {
  readonly any: AliasTable;
  /** By region: the flows that begin or end there. */
  readonly touching: readonly AliasTable[];
}

export class FlowPicks {
  readonly #flows: readonly RegionFlow[];
  readonly #before: Tables;
  readonly #after: Tables;

  constructor(flows: readonly Flow[]) {
    this.#flows = flows.map(({ from, to }) => ({
      from: REGIONS.indexOf(from),
      to: REGIONS.indexOf(to),
    }));
    this.#before = this.#buildTables((flow) => flows[flow]!.before);
    this.#after = this.#buildTables((flow) => flows[flow]!.after);
  }

  draw(day: Day, random: Draws): RegionFlow {
    return this.#flows[this.#tablesOf(day).any.draw(random)]!;
  }

  /** One that begins or ends in a region. */
  drawTouching(region: number, day: Day, random: Draws): RegionFlow {
    return this.#flows[this.#tablesOf(day).touching[region]!.draw(random)]!;
  }

  #tablesOf(day: Day): Tables {
    return day < TURNING_DAY ? this.#before : this.#after;
  }

  #buildTables(weightOf: (flow: number) => number): Tables {
    const all = this.#flows.map((_, flow) => flow);
    const touching = REGIONS.map((_, region) =>
      all.filter((flow) => this.#flows[flow]!.from === region || this.#flows[flow]!.to === region),
    );
    return {
      any: new AliasTable(Uint32Array.from(all), weightOf),
      touching: touching.map((flows) => new AliasTable(Uint32Array.from(flows), weightOf)),
    };
  }
}
