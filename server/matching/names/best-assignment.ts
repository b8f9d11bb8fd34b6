/**
 * Which pairing of two groups of words is worth most in all?
 *
 * Greedy choice errs where one word fits two others; this is the exact answer (the Hungarian
 * method). Names have few words, so its cube of a cost does not matter.
 */

/**
 * For each row the column it is paired with, -1 when with none; each column is used once.
 *
 * `worth` is rows * columns, row by row, none below 0; pairs worth 0 are not made. O(n³).
 */
export function findBestAssignment(
  worth: ArrayLike<number>,
  rows: number,
  columns: number,
): Int32Array {
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) =>
    row < rows && column < columns ? -worth[row * columns + column]! : 0;
  // Potentials and the row matched to each column; index 0 stands for "none".
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    // Grow a tree of tight pairs from this row until it reaches a free column.
    const cameFrom = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isUsed = new Uint8Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      isUsed[column] = 1;
      const current = rowOf[column]!;
      let least = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (isUsed[other] === 1) continue;
        const reduced =
          cost(current - 1, other - 1) - rowPotential[current]! - columnPotential[other]!;
        if (reduced < slack[other]!) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if (slack[other]! < least) {
          least = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isUsed[other] === 1) {
          rowPotential[rowOf[other]!]! += least;
          columnPotential[other]! -= least;
        } else {
          slack[other]! -= least;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    // Turn the pairs along the way round.
    while (column !== 0) {
      const previous = cameFrom[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    }
  }
  const columnOf = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row < rows && worth[row * columns + column - 1]! > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
