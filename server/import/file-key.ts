/** How a file of a data set is called while its import is not complete. */
export const toFileKey = (dataset: string, sha256: string): string => `${dataset} ${sha256}`;

export function splitFileKey(key: string): { readonly dataset: string; readonly sha256: string } {
  const [dataset = '', sha256 = ''] = key.split(' ');
  return { dataset, sha256 };
}
