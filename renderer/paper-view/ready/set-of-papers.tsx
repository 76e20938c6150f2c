// The papers of the set, in their groups, to be picked; those that fit the case as it stands are picked beforehand.
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../../words/speech';
import { groupedKinds } from '../grouped-kinds';
import type { Kind, PaperWish } from '../use-paper-choice';

type Props = {
  readonly kinds: readonly Kind[];
  readonly picked: readonly string[];
  readonly choiceOf: PaperWish['choiceOf'];
  readonly onPick: (kinds: readonly string[]) => void;
  /** Null where what is usual is picked already. */
  readonly onUsual: (() => void) | null;
};

export function SetOfPapers({ kinds, picked, choiceOf, onPick, onUsual }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  return (
    <div className="ready-set">
      <p className="ready-quiet">
        {onUsual === null ? (
          t('usualSet')
        ) : (
          <button type="button" className="form-link" onClick={onUsual}>
            {t('pickUsual')}
          </button>
        )}
      </p>
      <Checkbox.Group className="ready-kinds" value={[...picked]} onChange={(next) => onPick(next)}>
        {groupedKinds(kinds).map(({ group, kinds: own }) => (
          <fieldset key={group.id} className="ready-group">
            <legend>{text(group.name)}</legend>
            {own.map(({ id, name }) => (
              <Checkbox key={id} value={id}>
                {text(name)} <span className="ready-quiet">{choiceOf(id).date}</span>
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </Checkbox.Group>
    </div>
  );
}
