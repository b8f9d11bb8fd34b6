/** What was measured, as a table for a person and as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import type { Figure } from './figure.ts';
import { isReached } from './figure.ts';
import type { PlantedReport } from './search/planted-schemes.ts';

export interface SizeReport {
  readonly shipments: number;
  readonly graphVersion: string;
  readonly figures: readonly Figure[];
  /** Null when the search was not measured. */
  readonly planted: PlantedReport | null;
}

export interface BenchReport {
  readonly seed: number;
  readonly sizes: readonly SizeReport[];
}

const FILE = join(import.meta.dirname, '../../build/bench.json');

export function describeMachine(): string {
  const cores = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gib} GiB, Node ${process.versions.node}`;
}

export function printSize({ shipments, graphVersion, figures, planted }: SizeReport): void {
  console.log(`\n${shipments.toLocaleString('en')} shipments, graph version ${graphVersion}\n`);
  const rows = figures.map((figure) => [
    figure.name,
    figure.goods ?? '',
    show(figure.p50),
    figure.p95 === null ? '' : show(figure.p95),
    figure.max === null ? '' : show(figure.max),
    figure.unit,
    figure.runs > 1 ? String(figure.runs) : '',
    showTarget(figure),
    figure.note ?? '',
  ]);
  const headings = ['figure', 'goods', 'p50', 'p95', 'max', 'unit', 'runs', 'target', 'note'];
  for (const line of align([headings, ...rows])) console.log(line);
  if (planted === null) return;
  const { found, missed, wronglyFound } = planted;
  console.log(`\nPlanted schemes found, ${found.length}: ${found.join(', ')}`);
  if (missed.length > 0) console.log(`MISSED: ${missed.join(', ')}`);
  if (wronglyFound.length > 0)
    console.log(`NEAR MISSES THAT WERE FOUND: ${wronglyFound.join(', ')}`);
}

/** Beside what the other programs of the benchmark wrote there. */
export function writeReport(report: BenchReport): void {
  mkdirSync(join(FILE, '..'), { recursive: true });
  const text = JSON.stringify({ machine: describeMachine(), ...report }, null, 2);
  writeFileSync(FILE, `${text}\n`);
}

function showTarget(figure: Figure): string {
  const { target } = figure;
  if (target === null) return '';
  const side = target.side === 'AT_MOST' ? '<=' : '>=';
  const mark = isReached(figure) === true ? 'reached' : 'MISSED';
  return `${target.of} ${side} ${show(target.value)} ${mark}`;
}

function show(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return Math.abs(value) >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
