// The source of a template: the same data as text, for changes that no field is made for.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../../ui/signal';
import { useSpeech } from '../../words/speech';
import type { WorkshopSession } from '../session/workshop-session';
import { type CodeField, openCodeField } from './code-field';
import './source.css';

export type LineWish = { readonly line: number; readonly column: number; readonly count: number };

export function SourcePane(props: { readonly session: WorkshopSession; readonly wish: LineWish | null }) {
  const { session, wish } = props;
  const { t } = useTranslation('workshop');
  const { text: say } = useSpeech();
  const { text, round, faults } = useSignal(session.state);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<CodeField | null>(null);
  const label = t('source');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is put in when the field opens, later by rounds
  useEffect(() => {
    if (place.current === null) return;
    const opened = openCodeField(place.current, text, label, (typed) => session.typeSource(typed));
    field.current = opened;
    return () => {
      field.current = null;
      opened.close();
    };
  }, [session, label]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed in the field itself is there already
  useEffect(() => {
    field.current?.show(text);
  }, [round]);
  useEffect(() => {
    field.current?.mark(
      faults.map(({ line, column, severity, sentence }) => ({ line, column, severity, message: say(sentence) })),
    );
  }, [faults, say]);
  useEffect(() => {
    if (wish !== null) field.current?.goTo(wish.line, wish.column);
  }, [wish]);
  return (
    <>
      <p className="source-hint">{t('sourceHint')}</p>
      <div className="source-field" ref={place} />
    </>
  );
}
