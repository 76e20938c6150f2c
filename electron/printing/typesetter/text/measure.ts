// Widths of stretches of a paragraph, by sums made once.
import type { Cluster } from './cluster';

export type Measure = {
  readonly clusters: readonly Cluster[];
  /** Space after each cluster. */
  readonly gaps: Float64Array;
  /** Natural place of each cluster, and of the paragraph's end. */
  readonly places: Float64Array;
};

export function measure(clusters: readonly Cluster[], gaps: Float64Array): Measure {
  const places = new Float64Array(clusters.length + 1);
  clusters.forEach((cluster, index) => {
    places[index + 1] = (places[index] ?? 0) + cluster.width + (gaps[index] ?? 0);
  });
  return { clusters, gaps, places };
}

/** End of a line's ink: spaces and the newline at its end stand for nothing. */
export function inkEnd({ clusters }: Measure, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(clusters[last - 1])) last--;
  return last;
}

function isBlank(cluster: Cluster | undefined): boolean {
  return cluster?.kind === 'space' || cluster?.kind === 'newline';
}

/** Natural width of a line in points. */
export function naturalWidth(whole: Measure, start: number, end: number): number {
  const last = inkEnd(whole, start, end);
  if (last <= start) return 0;
  return (whole.places[last] ?? 0) - (whole.places[start] ?? 0) - (whole.gaps[last - 1] ?? 0);
}
