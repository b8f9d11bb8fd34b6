/** Which lists does Detour know, and by which names? */
export interface ListName {
  /** As stored, and as in the question for paths. */
  readonly list: string;
  readonly title: string;
  /** How the US Consolidated Screening List calls it; null when it is not part of that. */
  readonly screeningListCode: string | null;
}

export const LIST_NAMES: readonly ListName[] = [
  toName('OFAC-SDN', 'Specially Designated Nationals, US Treasury', 'SDN'),
  toName('OFAC-SSI', 'Sectoral Sanctions Identifications, US Treasury', 'SSI'),
  toName('OFAC-FSE', 'Foreign Sanctions Evaders, US Treasury', 'FSE'),
  toName('OFAC-PLC', 'Palestinian Legislative Council, US Treasury', 'PLC'),
  toName('OFAC-CAPTA', 'Correspondent and payable-through accounts, US Treasury', 'CAP'),
  toName('OFAC-CMIC', 'Chinese military-industrial complex companies, US Treasury', 'CMIC'),
  toName('OFAC-NS-MBS', 'Menu-based sanctions outside the SDN list, US Treasury', 'NS-MBS List'),
  toName('BIS-EL', 'Entity List, US Commerce', 'EL'),
  toName('BIS-MEU', 'Military End User List, US Commerce', 'MEU'),
  toName('BIS-UVL', 'Unverified List, US Commerce', 'UVL'),
  toName('BIS-DPL', 'Denied Persons List, US Commerce', 'DPL'),
  toName('STATE-DTC', 'Debarred under the arms regulations, US State', 'DTC'),
  toName('STATE-ISN', 'Nonproliferation sanctions, US State', 'ISN'),
  toName('EU-FSF', 'Consolidated list of financial sanctions, European Union', null),
];

const BY_CODE = new Map(LIST_NAMES.map((name) => [name.screeningListCode, name.list]));

/** `Entity List (EL) - Bureau of Industry and Security` to `BIS-EL`; null for one that is not known. */
export function findScreeningList(source: string): string | null {
  const [, code] = /\(([^()]+)\)/.exec(source) ?? [];
  return code === undefined ? null : (BY_CODE.get(code) ?? null);
}

function toName(list: string, title: string, screeningListCode: string | null): ListName {
  return { list, title, screeningListCode };
}
