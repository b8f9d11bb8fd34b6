/** Which costly parts of a path answer does the request ask for? What nobody reads is not searched. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

import type { PathExtras } from '../../model/path-finder.ts';

export function listWantedExtras(info: GraphQLResolveInfo): PathExtras {
  const fields = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) addFields(selectionSet, info, fields);
  return {
    rowCount: fields.has('totalCount'),
    walkCount: fields.has('walkCount'),
    union: fields.has('union'),
    considered: fields.has('considered'),
  };
}

/** Fields that @skip or @include leave out count too: they cost time, not truth. */
function addFields(
  selectionSet: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  fields: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      addFields(selection.selectionSet, info, fields);
    else addFields(info.fragments[selection.name.value]?.selectionSet, info, fields);
  }
}
