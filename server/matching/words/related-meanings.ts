/**
 * Which lines of business are near enough that one company is described by either?
 *
 * "Micron Electronics" may be "Micron Semiconductor" to another broker; it is hardly "Micron Textile".
 * The groups are ours.
 */
const GROUPS: readonly string[] = [
  'ELECTRONICS MICROELECTRONICS SEMICONDUCTOR COMPONENTS ELECTRICAL OPTOELECTRONICS TECHNOLOGY DEVICES SENSORS',
  'OPTICS LASER LIGHTING OPTOELECTRONICS',
  'INFORMATION COMPUTER SOFTWARE TECHNOLOGY DIGITAL DATA NETWORK SYSTEMS SOLUTIONS',
  'TELECOM NETWORK SYSTEMS',
  'LOGISTICS TRANSPORT SHIPPING STORAGE',
  'TRADE FOREIGN_TRADE IMPORT_EXPORT TICARET PROCUREMENT',
  'INDUSTRY SANAYI PLANT MACHINERY EQUIPMENT ENTERPRISES',
  'AVIATION AEROSPACE',
  'MEDICAL PHARMA',
  'METALS MINING',
  'ENGINEERING TECHNOLOGY CONSTRUCTION SYSTEMS SOLUTIONS SERVICES',
  'INTERNATIONAL GLOBAL OVERSEAS',
  'GROUP HOLDING ENTERPRISES',
  'RESEARCH INSTITUTE SCIENCE SPA DESIGN_BUREAU LABORATORY CENTER',
  'INSTRUMENTS DEVICES EQUIPMENT TOOLS SENSORS AUTOMATION',
];

const groupsOf = new Map<string, Set<number>>();
GROUPS.forEach((group, number) => {
  for (const concept of group.split(' ')) {
    const known = groupsOf.get(concept);
    if (known === undefined) groupsOf.set(concept, new Set([number]));
    else known.add(number);
  }
});

/** Of two different concepts; false for those without a group. */
export function areRelated(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  if (groups === undefined) return false;
  for (const group of groupsOf.get(b) ?? []) {
    if (groups.has(group)) return true;
  }
  return false;
}
