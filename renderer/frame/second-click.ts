// Clerks open a row by a double click. Its first click already opens the view, so the second would fall on whatever
// stands there now and select its text: within a moment of moving it is let go.
const momentMs = 600;

let movedAt = Number.NEGATIVE_INFINITY;

/** Called wherever the view changes. */
export function noteMove(): void {
  movedAt = performance.now();
}

export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1 && performance.now() - movedAt < momentMs) event.preventDefault();
}
