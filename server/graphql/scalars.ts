/** The scalars of the schema: what they accept, and how they refuse. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { isCountryCode } from '../model/country.ts';
import { parseDay } from '../model/day.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const DateScalar = toTextScalar(
  'Date',
  'a day as YYYY-MM-DD',
  (text) => parseDay(text) !== null,
);

export const DateTimeScalar = toTextScalar(
  'DateTime',
  'a moment as YYYY-MM-DDThh:mm:ssZ',
  (text) =>
    MOMENT.test(text) && parseDay(text.slice(0, 10)) !== null && !Number.isNaN(Date.parse(text)),
);

export const CountryCodeScalar = toTextScalar(
  'CountryCode',
  'a country code of ISO 3166-1 alpha-2 in capital letters, for example TR',
  isCountryCode,
);

/** Text that passes `accepts`, both ways: a stored value that does not is a fault of ours. */
function toTextScalar(name: string, allowed: string, accepts: (text: string) => boolean) {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const shown = (JSON.stringify(value) ?? 'nothing').slice(0, 40);
    throw new GraphQLError(`${shown} is not ${allowed}.`, {
      ...(node === undefined ? {} : { nodes: node }),
      extensions: { code: 'BAD_USER_INPUT', allowed },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(toValue(node), node),
    serialize(value) {
      if (typeof value === 'string' && accepts(value)) return value;
      throw new Error(`${name} cannot show ${JSON.stringify(value)}`);
    },
  });
}

function toValue(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  return 'value' in node ? Number(node.value) : node.kind;
}
