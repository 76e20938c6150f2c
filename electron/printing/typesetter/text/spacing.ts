// Space between neighbouring clusters: a quarter em where Chinese meets Latin, half an em less where two marks meet.
import type { Cluster } from './cluster';
import type { TextStyle } from './style';

/** Space after each cluster before its neighbour, points; negative where two marks close up. */
export function gapsAfter(clusters: readonly Cluster[], style: TextStyle): Float64Array {
  return Float64Array.from(clusters, (cluster, index) => {
    const next = clusters[index + 1];
    return next === undefined ? 0 : gapBetween(cluster, next, style);
  });
}

function gapBetween(left: Cluster, right: Cluster, style: TextStyle): number {
  if (meetBlank(left, right)) return -style.cell / 2;
  if (left.kind === right.kind) return 0;
  const meet = (left.kind === 'han' && right.kind === 'latin') || (left.kind === 'latin' && right.kind === 'han');
  return meet && standsClear(left, right) ? style.size / 4 : 0;
}

/** A closing mark has its right half blank, an opening one its left half. */
function meetBlank(left: Cluster, right: Cluster): boolean {
  const isMark = (cluster: Cluster) => cluster.kind === 'open' || cluster.kind === 'close';
  if (!isMark(left) || !isMark(right)) return false;
  return left.kind === 'close' || right.kind === 'open';
}

/** Signs that belong to their figure take no space: 5%, 20℃, ？！ after Latin; nor do brackets on their inner side. */
function standsClear(left: Cluster, right: Cluster): boolean {
  const clings = /^[？！％‰℃　]$/u.test(right.text) || /^[％‰　]$/u.test(left.text);
  return !clings && !/^[%),.;:!?\]]$/.test(right.text) && !/^[([]$/.test(left.text);
}
