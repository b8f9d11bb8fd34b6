/** Can two sets of legal forms be those of one company? */
import type { FoundForm } from './find-legal-forms.ts';
import type { LegalClass } from './legal-form-table.ts';

export type FormOutcome = 'AGREE' | 'DIFFER' | 'UNKNOWN';

/** Classes that two registers or two translators give to one company. */
const COMPATIBLE: Readonly<Partial<Record<LegalClass, readonly LegalClass[]>>> = {
  LLC: ['FREE_ZONE', 'LIMITED'],
  LIMITED: ['LLC', 'JSC', 'PUBLIC', 'FREE_ZONE'],
  FREE_ZONE: ['LLC', 'LIMITED'],
  JSC: ['PUBLIC', 'LIMITED'],
  PUBLIC: ['JSC', 'LIMITED'],
};

/** The classes that say something: "company" alone does not. */
export function toTellingClasses(forms: readonly FoundForm[]): LegalClass[] {
  return [...new Set(forms.flatMap(({ classes }) => classes))].filter((each) => each !== 'COMPANY');
}

/**
 * UNKNOWN when one of them states none. A branch differs from every company, its own included, and
 * also from a name without a form.
 */
export function compareLegalForms(a: readonly LegalClass[], b: readonly LegalClass[]): FormOutcome {
  if (a.includes('BRANCH') !== b.includes('BRANCH')) return 'DIFFER';
  if (a.length === 0 || b.length === 0) return 'UNKNOWN';
  const isFit = a.some(
    (each) => b.includes(each) || COMPATIBLE[each]?.some((fit) => b.includes(fit)),
  );
  return isFit ? 'AGREE' : 'DIFFER';
}
