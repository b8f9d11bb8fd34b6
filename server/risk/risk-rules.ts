import { passThrough } from './rules/pass-through.ts';
import type { RiskRule } from './rules/risk-rule.ts';
import { youngCompany } from './rules/young-company.ts';

/** Every rule that is assessed, in the order in which its flags are shown. */
export const RISK_RULES: readonly RiskRule[] = [youngCompany, passThrough];
