/**
 * How large may one GraphQL document be?
 *
 * Depth, fields and aliases are counted with fragments spread out, as they would be executed. The
 * count stops at the first limit that it passes, so a document that doubles with each fragment, or
 * a fragment that contains itself, costs no more than one that is just too large. Tokens are counted
 * by the parser. What asks about the schema itself is let through: other rules refuse it when that
 * is not wanted, and the usual question is deep.
 */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

import { LIMITS } from '../model/limits.ts';

interface Size {
  fields: number;
  aliases: number;
  pathQuestions: number;
  selections: number;
}

const CODE = 'TOO_EXPENSIVE';

export function queryLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const allowed = findPassedLimit(operation, (name) => context.getFragment(name) ?? null);
      if (allowed === null) return;
      const message = `The query is too large: ${allowed} are allowed.`;
      context.reportError(
        new GraphQLError(message, { nodes: operation, extensions: { code: CODE, allowed } }),
      );
    },
  };
}

/** The limit in words; null when the operation is within all. */
function findPassedLimit(
  operation: OperationDefinitionNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null,
): string | null {
  const size: Size = { fields: 0, aliases: 0, pathQuestions: 0, selections: 0 };

  const visit = (set: SelectionSetNode, depth: number): string | null => {
    if (depth > LIMITS.queryDepth) return `at most ${LIMITS.queryDepth} levels`;
    for (const selection of set.selections) {
      // Spreads count as well: without it, fragments of nothing but spreads would cost a lot.
      size.selections += 1;
      if (size.selections > 4 * LIMITS.queryFields) return `at most ${LIMITS.queryFields} fields`;
      let inner: SelectionSetNode | undefined;
      let below = depth;
      if (selection.kind === Kind.FIELD) {
        if (/^__(schema|type)$/.test(selection.name.value)) continue;
        size.fields += 1;
        if (selection.alias !== undefined) size.aliases += 1;
        if (depth === 1 && selection.name.value === 'paths') size.pathQuestions += 1;
        // Asks again, with one rule looser each time.
        if (selection.name.value === 'nearMisses') size.pathQuestions += 1;
        inner = selection.selectionSet;
        below = depth + 1;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        inner = selection.selectionSet;
      } else {
        inner = fragmentOf(selection.name.value)?.selectionSet;
      }
      const passed = findPassed(size) ?? (inner === undefined ? null : visit(inner, below));
      if (passed !== null) return passed;
    }
    return null;
  };
  return visit(operation.selectionSet, 1);
}

function findPassed({ fields, aliases, pathQuestions }: Size): string | null {
  if (fields > LIMITS.queryFields) return `at most ${LIMITS.queryFields} fields`;
  if (aliases > LIMITS.queryAliases) return `at most ${LIMITS.queryAliases} aliases`;
  if (pathQuestions > LIMITS.queryPathQuestions) {
    return `at most ${LIMITS.queryPathQuestions} path questions`;
  }
  return null;
}
