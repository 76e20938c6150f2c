// A template's words, block by block in the order of the paper, Chinese and English side by side.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../../templates/compose/check-template';
import { isSame, partsOf } from '../../../templates/workshop/template-parts';
import { scrollWithin } from '../../ui/scroll-within';
import { useSignal } from '../../ui/signal';
import type { Path } from '../session/change-at';
import type { WorkshopSession } from '../session/workshop-session';
import { BlockCard } from './block-card';
import { blockOf } from './block-texts';
import { ClauseCard } from './clause-card';
import { speakingOf } from './fact-choices';
import { FactPicker } from './fact-picker';
import { FrameCard } from './frame-card';
import { faultsWithin, newTarget, WordingProvider } from './wording-desk';
import './wording.css';

export type PlaceWish = { readonly path: Path; readonly count: number };

export function WordingPane(props: {
  readonly session: WorkshopSession;
  /** A block or a text to be led to. */
  readonly wish: PlaceWish | null;
  readonly onBlock: (clause: string) => void;
}) {
  const { session, wish, onBlock } = props;
  const { t } = useTranslation('workshop');
  const { template, faults } = useSignal(session.state);
  const [target] = useState(newTarget);
  const room = useRef<HTMLDivElement>(null);
  const desk = useMemo(
    () => ({ session, target, before: session.start.template, onBlock }),
    [session, target, onBlock],
  );
  const before = useMemo(() => partsOf(session.start.template), [session]);
  const parts = useMemo(() => partsOf(template).filter(({ is }) => is === 'block'), [template]);
  // Words of one block change neither what the others say nor what is known to be wrong with them.
  const { subject, asks, provisions } = template;
  const speaking = useMemo(() => speakingOf({ subject, asks, provisions }), [subject, asks, provisions]);
  const count = parts.length;
  const faultsOf = useMemo(
    () => Array.from({ length: count }, (_, index) => faultsWithin(faults, ['blocks', index])),
    [faults, count],
  );
  const beforeOf = useCallback((id: string) => before.find((part) => part.id === id), [before]);
  useEffect(() => {
    if (wish !== null && room.current !== null) leadTo(room.current, wish.path);
  }, [wish]);
  return (
    <WordingProvider value={desk}>
      <div className="wording-tools">
        <FactPicker speaking={speaking} />
        <span className="wording-hint">{t('wordingHint')}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls must be reachable by keyboard */}
      <section className="wording-room" ref={room} tabIndex={0} aria-label={t('wording')}>
        {parts.map((part, index) => {
          const was = beforeOf(part.id);
          return (
            <BlockCard
              key={part.id}
              block={part.data}
              index={index}
              speaking={speaking}
              faults={faultsOf[index] ?? noFaults}
              before={was?.data}
              changed={!isSame(was, part)}
            >
              {blockOf(part.data).kind === 'clause' ? (
                <ClauseCard template={template} block={part.data} faults={faults} />
              ) : undefined}
            </BlockCard>
          );
        })}
        <FrameCard template={template} faults={faults} />
      </section>
    </WordingProvider>
  );
}

const noFaults: readonly TemplateFault[] = [];

/** The text at the path, or the nearest card around it. */
function leadTo(room: HTMLElement, path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const place = room.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`);
    if (place === null) continue;
    const language = path.at(length) === 'en' ? 'textarea[lang=en]' : 'textarea';
    scrollWithin(room, place, 'centre');
    place.querySelector<HTMLElement>(language)?.focus({ preventScroll: true });
    return;
  }
}
