/** A cell of the matrix that takes focus, by its place. */
export interface At {
  row: number;
  column: number;
}

/**
 * The cell that a key leads to from `from`; undefined when there is none that way. Arrows go to the next cell that takes
 * focus, also past empty ones; where a row ends earlier, its last one before that column. Home and End stay in the row, with
 * Ctrl they lead to the first and the last of all.
 */
export function stepTo(cells: readonly At[], from: At, key: string, ctrl = false): At | undefined {
  const inRow = (row: number) => cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  switch (key) {
    case "ArrowRight":
      return ctrl ? undefined : inRow(from.row).find(({ column }) => column > from.column);
    case "ArrowLeft":
      return ctrl ? undefined : inRow(from.row).findLast(({ column }) => column < from.column);
    case "ArrowDown":
    case "ArrowUp": {
      if (ctrl) return undefined;
      const row =
        key === "ArrowDown" ? rows.find((one) => one > from.row) : rows.findLast((one) => one < from.row);
      if (row === undefined) return undefined;
      const there = inRow(row);
      return there.findLast(({ column }) => column <= from.column) ?? there[0];
    }
    case "Home":
      return inRow(ctrl ? (rows[0] ?? 0) : from.row)[0];
    case "End":
      return inRow(ctrl ? (rows.at(-1) ?? 0) : from.row).at(-1);
    default:
      return undefined;
  }
}
