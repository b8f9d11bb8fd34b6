/**
 * One FollowTheMoney entity out of what we have of it and what is kept of its source.
 *
 * Our values come before those of the source, so that reading takes ours. What the schema has no
 * property for stands in `detour`, beside the properties, where FollowTheMoney lets it be.
 */
import { ABOUT_PROPERTIES } from '../import/formats/follow-the-money-schemata.ts';
import type { ExportScope } from './export-scope.ts';

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  readonly datasets: readonly string[];
  readonly [beside: string]: unknown;
}

type Values = Readonly<Record<string, unknown>>;
/** Null is left out. */
type Properties = Readonly<Record<string, string | null | readonly string[]>>;

/** Properties of a source that name other records of it. */
const REFERENCES = ['addressEntity', ...ABOUT_PROPERTIES];

/** `extra`: what is kept of the source, as JSON; `own`: for `detour`, where null is left out. */
export function buildFtmEntity(
  scope: ExportScope,
  id: string,
  usualSchema: string,
  { ours, extra, own }: { readonly ours: Properties; readonly extra: Values; readonly own: Values },
): FtmEntity {
  const { schema = usualSchema, properties, datasets, ...beside } = extra;
  const merged: Record<string, unknown[]> = {};
  for (const [name, value] of Object.entries(ours)) {
    if (value !== null && value.length > 0) merged[name] = [value].flat();
  }
  for (const [name, values] of Object.entries((properties ?? {}) as Record<string, unknown[]>)) {
    const stated = REFERENCES.includes(name)
      ? values.map((each) => toReference(scope, each))
      : values;
    merged[name] = [...(merged[name] ?? []), ...stated];
  }
  return {
    ...beside,
    id: scope.toId(id),
    schema: schema as string,
    properties: merged,
    datasets: [scope.dataset],
    detour: {
      ...withoutNulls(own),
      ...(datasets !== undefined && { datasets }),
      ...(scope.isInvented && { isInvented: true }),
    },
  };
}

/** An entity that the source gives in full stays as it is. */
const toReference = (scope: ExportScope, value: unknown): unknown =>
  typeof value === 'string' ? scope.toIdOfSource(value) : value;

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** What is kept of a source, out of its text. */
export const parseExtra = (extra: string | null): Values =>
  extra === null ? {} : (JSON.parse(extra) as Values);
