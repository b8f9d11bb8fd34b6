/** Where do the ids of a data set lie? They are `dataset:record`, and no id of a data set has a colon. */
export const toIdRange = (dataset: string): { after: string; below: string } => ({
  after: `${dataset}:`,
  below: `${dataset};`, // the next character after the colon
});
