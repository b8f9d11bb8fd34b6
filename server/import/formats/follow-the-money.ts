/**
 * What does one FollowTheMoney entity say, as rows of ours?
 *
 * Parties, ownership, directorships, other relations, addresses and customs declarations have a place
 * in the graph. Whatever else there is, an entity of another schema or a property without a field of
 * ours, is kept as text, so nothing is lost - but for persons, of whom only names, countries, the
 * year of birth and addresses are kept.
 *
 * Our own export is FollowTheMoney too; what the schema cannot say stands in a `detour` beside the
 * properties (see follow-the-money-export.ts in server/export).
 */
import type { MappedRecord } from '../../model/mapped-record.ts';
import type { Problem } from '../../model/rejection.ts';
import { toAddress, toCompany, toNote, toPerson } from './follow-the-money-things.ts';
import { toLink, toRelation } from './follow-the-money-links.ts';
import { toShipment } from './follow-the-money-shipment.ts';
import { type FtmContext, FtmRecord } from './follow-the-money-record.ts';
import { Refused } from './follow-the-money-values.ts';
import { COMPANY_SCHEMATA, LINK_SCHEMATA, RELATION_SCHEMATA } from './follow-the-money-schemata.ts';

export type FtmMapper = (item: {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}) => MappedRecord | Problem;

/** Personal papers: what is in them is more than is kept of a person. */
const PERSONAL_SCHEMATA: ReadonlySet<string> = new Set(['Passport', 'Identification']);

export function buildFtmMapper(context: FtmContext): FtmMapper {
  return ({ line, value }) => {
    try {
      return toMapped(new FtmRecord(line, value, context));
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      throw error;
    }
  };
}

function toMapped(record: FtmRecord): MappedRecord {
  const { schema } = record;
  if (COMPANY_SCHEMATA.has(schema)) return toCompany(record);
  if (schema === 'Person') return toPerson(record);
  const link = LINK_SCHEMATA.get(schema);
  if (link !== undefined) return toLink(record, link);
  const relation = RELATION_SCHEMATA.get(schema);
  if (relation !== undefined) return toRelation(record, relation);
  if (schema === 'EconomicActivity') return toShipment(record);
  if (schema === 'Address') return toAddress(record);
  if (PERSONAL_SCHEMATA.has(schema)) record.refuse('personal data that is not kept', 'schema');
  return toNote(record);
}
