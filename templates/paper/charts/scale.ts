// Round figures for an axis of values.
import type { ChartData } from './draw-chart';

export type Scale = { readonly most: number; readonly least: number; readonly step: number };

/** The scale of a chart's axis. */
export function scaleOf({ series, reach = 0 }: Pick<ChartData, 'series' | 'reach'>): Scale {
  return axisScale([...series.flatMap(({ values }) => values), reach]);
}

/** About five steps of 1, 2 or 5 times a power of ten that take in all values and zero. */
export function axisScale(values: readonly number[]): Scale {
  const finite = values.filter((value) => Number.isFinite(value));
  const top = Math.max(0, ...finite);
  const bottom = Math.min(0, ...finite);
  const step = roundStep((top - bottom || 1) / 5, finite.every(Number.isInteger));
  return { most: Math.max(Math.ceil(top / step) * step, step), least: Math.floor(bottom / step) * step, step };
}

/** Counts have no half steps. */
function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return whole ? Math.max(1, nice * power) : nice * power;
}

/** The steps from least to most. */
export function axisSteps({ most, least, step }: Scale): readonly number[] {
  const count = Math.round((most - least) / step);
  return Array.from({ length: count + 1 }, (_, index) => least + index * step);
}

/** A value as its label says it: no more than two decimals. */
export function sayValue(value: number): string {
  return String(Math.round(value * 100) / 100);
}
