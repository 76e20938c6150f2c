// The paragraphs of one paper and their rewording: a list to choose from, marks, and the editor of the chosen one.
import { Button, Drawer, Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import type { Shown } from '../use-live-paper';
import { baseKey, hasMovedOn } from './base-words';
import { RewordEditor } from './reword-editor';
import type { ComposedWords } from './use-composed-words';
import './rewording.css';

type Props = {
  readonly open: boolean;
  readonly shown: Shown;
  readonly composed: ComposedWords;
  /** The clause in the editor; null for the list. */
  readonly clause: string | null;
  readonly onClause: (clause: string | null) => void;
  readonly onReword: (kind: string, clause: string, words: Bilingual | null) => void;
  readonly onClose: () => void;
};

export function RewordingPanel({ open, shown, composed, clause, onClause, onReword, onClose }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const { subject, choice, paper } = shown;
  const rewording = subject.of === 'case' ? subject.rewording : {};
  const chosen = paper.clauses.find((one) => one.clause === clause);
  const isMoved = (one: string) => hasMovedOn(rewording, choice.kind, one, composed.get(one));
  const save = (one: string, words: Bilingual, base: Bilingual) => {
    onReword(choice.kind, baseKey(one), base);
    onReword(choice.kind, one, words);
    onClause(null);
  };
  const reset = (one: string) => {
    onReword(choice.kind, baseKey(one), null);
    onReword(choice.kind, one, null);
    onClause(null);
  };

  return (
    <Drawer
      open={open}
      size="min(35rem, 100vw)"
      title={chosen === undefined ? t('rewordingTitle') : t('rewordThis')}
      onClose={onClose}
      mask={{ closable: chosen === undefined }}
      destroyOnHidden
    >
      {chosen === undefined ? (
        <>
          <p className="reword-hint">{t('rewordingHint')}</p>
          {paper.clauses.length === 0 && <Empty description={t('nothingToReword')} />}
          <ul className="reword-list">
            {paper.clauses.map(({ clause: one, words, reworded }) => (
              <li key={one} className={reworded ? 'reworded' : ''}>
                <p className="reword-words">{text(words)}</p>
                <div className="reword-actions">
                  {reworded && <Tag color="purple">{t('reworded')}</Tag>}
                  {isMoved(one) && <Tag color="warning">{t('movedOn')}</Tag>}
                  <Button size="small" onClick={() => onClause(one)}>
                    {reworded ? t('rewordAgain') : t('rewordThis')}
                  </Button>
                  {reworded && (
                    <Button size="small" type="text" onClick={() => reset(one)}>
                      {t('resetWords')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <RewordEditor
          key={chosen.clause}
          words={chosen.words}
          reworded={chosen.reworded}
          composed={chosen.reworded ? (composed.get(chosen.clause) ?? null) : chosen.words}
          isMoved={isMoved(chosen.clause)}
          onSave={(words, base) => save(chosen.clause, words, base)}
          onReset={() => reset(chosen.clause)}
          onCancel={() => onClause(null)}
        />
      )}
    </Drawer>
  );
}
