// Where in the form the clerk is, and the way to another step by click or keys.
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { scrollWithin } from '../../ui/scroll-within';
import { isOfInputMethod } from '../../ui/use-typing';
import { type StepId, stepIds } from './steps';

export const controls =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

export type Steps = {
  readonly current: StepId;
  readonly goTo: (step: StepId) => void;
  /** Ctrl (Command) with the arrows up and down. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** @param scroller holds the sections, each with data-step */
export function useSteps(scroller: RefObject<HTMLElement | null>): Steps {
  const [current, setCurrent] = useState<StepId>('party');
  useEffect(() => {
    const place = scroller.current;
    if (place === null) return;
    const follow = (): void => setCurrent(stepInView(place));
    place.addEventListener('scroll', follow, { passive: true });
    return () => place.removeEventListener('scroll', follow);
  }, [scroller]);
  const goTo = useCallback(
    (step: StepId): void => {
      const section = scroller.current?.querySelector<HTMLElement>(`[data-step="${step}"]`) ?? null;
      if (scroller.current === null || section === null) return;
      scrollWithin(scroller.current, section, 'start');
      section.querySelector<HTMLElement>(`.form-step-body :is(${controls})`)?.focus({ preventScroll: true });
      setCurrent(step);
    },
    [scroller],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !(event.ctrlKey || event.metaKey) || event.altKey || isOfInputMethod(event)) return;
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-step]')?.dataset.step ?? current;
    const next = stepIds[stepIds.indexOf(here as StepId) + by];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return { current, goTo, onKeyDown };
}

/** The last section whose head has passed the upper third; at the very end the last one. */
function stepInView(place: HTMLElement): StepId {
  const sections = [...place.querySelectorAll<HTMLElement>('[data-step]')];
  const line = place.getBoundingClientRect().top + place.clientHeight / 3;
  const atEnd = place.scrollTop + place.clientHeight >= place.scrollHeight - 2 && place.scrollTop > 0;
  const section = atEnd ? sections.at(-1) : sections.findLast((one) => one.getBoundingClientRect().top <= line);
  return (section?.dataset.step as StepId | undefined) ?? 'party';
}
