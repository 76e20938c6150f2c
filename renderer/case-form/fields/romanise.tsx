// Proposes English from the Chinese of a name or address. It is shown, and taken only when the clerk says so.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Input, machine } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useEnglishState, useWordsAt } from '../form-context';
import { useWriteWords } from './use-write';

export type RomaniseAs = Input<'romanise:suggest'>['as'];

export function Romanise({ path, as }: { readonly path: string; readonly as: RomaniseAs }) {
  const { t } = useTranslation('case-form');
  const { zh, en } = useWordsAt(path);
  const state = useEnglishState(path);
  const { answered } = useFaults();
  const write = useWriteWords(path);
  const [proposal, setProposal] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const take = useRef<HTMLButtonElement>(null);
  const text = proposal?.of === zh ? proposal.text : null;
  useEffect(() => {
    if (text !== null) take.current?.focus();
  }, [text]);
  // English that fits its Chinese needs no proposal.
  if (state === 'kept' || !/\p{Script=Han}/u.test(zh)) return null;
  const suggest = async (): Promise<void> => {
    const answer = answered(await machine['romanise:suggest']({ text: zh, as }));
    if (answer !== null) setProposal({ of: zh, text: answer.text });
  };
  if (text === null) {
    return (
      <button type="button" className="form-link" onClick={suggest}>
        {t('romanise')}
      </button>
    );
  }
  return (
    <span className="romanise-proposal" role="status">
      <span lang="en">{text || t('romaniseNothing')}</span>
      {text !== '' && text !== en && (
        <button
          type="button"
          ref={take}
          className="form-link"
          onClick={() => {
            write('en', text);
            setProposal(null);
          }}
        >
          {t('romaniseTake')}
        </button>
      )}
      <button type="button" className="form-link" onClick={() => setProposal(null)}>
        {t('dismiss')}
      </button>
    </span>
  );
}
