// What is wrong with one field, said beside it: what the form sees by itself, then what the checks found.
import { CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { memo, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../templates/checks/finding';
import { useSpeech } from '../../words/speech';
import { useFindingsAt, useForm, useVisited } from '../form-context';

export type Message = Pick<Finding, 'severity' | 'sentence'>;

const none: readonly Message[] = [];

export const Messages = memo(function Messages(props: {
  readonly id?: string;
  readonly path: string;
  readonly local?: readonly Message[];
  readonly empty: boolean;
}) {
  const { local = none, empty } = props;
  const { text } = useSpeech();
  const { t } = useTranslation('case-form');
  const findings = useFindingsAt(props.path);
  const visited = useVisited(props.path);
  const { store } = useForm();
  useLayoutEffect(() => store.addField(props.path), [store, props.path]);
  const said = new Set(local.map(({ sentence }) => sentence.zh));
  const shown = empty && !visited ? local : [...local, ...findings.filter(({ sentence }) => !said.has(sentence.zh))];
  if (shown.length === 0) return null;
  return (
    <ul id={props.id} className="form-messages" aria-live="polite">
      {shown.map(({ severity, sentence }) => (
        <li key={sentence.zh} className={`form-message-${severity}`}>
          {severity === 'block' ? <CloseCircleFilled aria-hidden /> : <ExclamationCircleFilled aria-hidden />}
          <span>
            <span className="visually-hidden">{t(`severity.${severity}`)} </span>
            {text(sentence)}
          </span>
        </li>
      ))}
    </ul>
  );
});

/** Whether a field should look wrong. */
export function useIsWrong(path: string, local: readonly Message[], empty: boolean): boolean {
  const findings = useFindingsAt(path);
  const visited = useVisited(path);
  const all = empty && !visited ? local : [...local, ...findings];
  return all.some(({ severity }) => severity === 'block');
}
