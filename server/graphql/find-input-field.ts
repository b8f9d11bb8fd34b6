/** Which part of the input does an error of GraphQL itself speak of? `question.from.countries`. */
import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/** Null when it speaks of no input, or of none that can be told. */
export function findInputField(error: GraphQLError): string | null {
  return findVariableField(error.message) ?? findLiteralField(error);
}

/**
 * graphql-js names the place inside a variable only in its message. Values in it are JSON, so a
 * quote inside one is escaped and cannot pass for the place.
 */
function findVariableField(message: string): string | null {
  const [, variable] =
    /^Variable "\$(\w+)" (?:got invalid value|has invalid value|of (?:required|non-null) type)/.exec(
      message,
    ) ?? [];
  if (variable === undefined) return null;
  const [, place] = /[^\\]" at "([\w.[\]]+)"; |[^"] at "([\w.[\]]+)"; /.exec(message) ?? [];
  return (place ?? variable).replaceAll(/\[\d+\]/g, '');
}

/** The argument and the input fields around a value that stands in the document. */
function findLiteralField(error: GraphQLError): string | null {
  const at = error.positions?.[0];
  if (error.source === undefined || at === undefined) return null;
  let field: string | null = null;
  visit(parse(error.source), {
    enter(node, _key, parent, _path, ancestors) {
      if (field !== null || node.loc?.start !== at || !isValue(node)) return;
      const around = [...ancestors, parent].flatMap((each) =>
        each !== undefined && 'kind' in each ? [each] : [],
      );
      const names = around.flatMap((each) =>
        each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
      );
      if (names.length > 0) field = names.join('.');
    },
  });
  return field;
}

const isValue = (node: ASTNode): boolean => node.kind.endsWith('Value');
