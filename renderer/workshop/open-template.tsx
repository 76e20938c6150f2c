// A template that is open: head, notices, its words or its source, what is wrong with it, and the paper it makes.
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFault } from '../../templates/compose/check-template';
import { useCommand } from '../frame/commands';
import { Segments } from '../ui/segments';
import { useSignal } from '../ui/signal';
import { Splitter } from '../ui/splitter';
import { useMedia } from '../ui/use-media';
import { FaultList } from './faults/fault-list';
import type { Mode } from './session/workshop-session';
import { type LineWish, SourcePane } from './source/source-pane';
import type { AtWork } from './template-desk';
import { TemplateDialogs } from './template-dialogs';
import { TemplateHead } from './template-head';
import { TemplateNotices } from './template-notices';
import { TrialPane } from './trial/trial-pane';
import { useTemplateDeeds } from './use-template-deeds';
import { type PlaceWish, WordingPane } from './wording/wording-pane';

/** Too narrow for words and paper side by side, as on a small screen with large text. */
const oneAtATime = '(max-width: 56rem)';

export function OpenTemplate(props: {
  readonly at: AtWork;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}) {
  const { at, onReopen, onClose } = props;
  const { opened, session } = at;
  const { t } = useTranslation('workshop');
  const { mode, faults, hasShape, template } = useSignal(session.state);
  const [block, setBlock] = useState('');
  const [place, setPlace] = useState<PlaceWish | null>(null);
  const [line, setLine] = useState<LineWish | null>(null);
  const [pane, setPane] = useState<'start' | 'end'>('start');
  const deeds = useTemplateDeeds(at, onReopen);
  const narrow = useMedia(oneAtATime);
  useCommand('save', () => deeds.open('save'));
  useCommand('export', () => deeds.exportFile());
  useCommand('show-history', () => deeds.open('history'));
  useCommand('undo', () => (mode === 'wording' ? session.undo() : false));
  useCommand('redo', () => (mode === 'wording' ? session.redo() : false));

  const goToFault = (fault: TemplateFault): void => {
    setPane('start');
    if (mode === 'source')
      setLine((last) => ({ line: fault.line, column: fault.column, count: (last?.count ?? 0) + 1 }));
    else setPlace((last) => ({ path: fault.path, count: (last?.count ?? 0) + 1 }));
  };
  const goToBlock = useCallback(
    (name: string) => {
      const blocks = session.state.get().template.blocks as readonly { readonly clause?: unknown }[];
      const index = blocks.findIndex(({ clause }) => clause === name);
      if (index < 0 || !session.show('wording')) return;
      setPane('start');
      setPlace((last) => ({ path: ['blocks', index], count: (last?.count ?? 0) + 1 }));
    },
    [session],
  );
  const modes = useMemo(() => (['wording', 'source'] as const).map((value) => ({ value, label: t(value) })), [t]);
  return (
    <div className="template-desk">
      <TemplateHead at={at} deeds={deeds} pane={narrow ? pane : null} onPane={setPane} onBack={onClose} />
      <TemplateNotices at={at} deeds={deeds} />
      <div className="template-panes">
        <Splitter
          name="workshop"
          only={narrow ? pane : null}
          label={t('splitter')}
          start={
            <div className="template-words">
              <div className="template-modes">
                <Segments
                  label={t('editAs')}
                  value={mode}
                  options={modes}
                  onChange={(next: Mode) => session.show(next)}
                />
                {!hasShape && mode === 'source' && <span className="when">{t('noShape')}</span>}
              </div>
              {mode === 'wording' ? (
                <WordingPane session={session} wish={place} onBlock={setBlock} />
              ) : (
                <SourcePane session={session} wish={line} />
              )}
              <FaultList faults={faults} onGoTo={goToFault} />
            </div>
          }
          end={<TrialPane kind={opened.kind} of={opened.subject} session={session} block={block} onBlock={goToBlock} />}
        />
      </div>
      <TemplateDialogs at={at} deeds={deeds} template={template} />
    </div>
  );
}
