// The findings to be read before signature, paper by paper, each with its way to where it can be mended.
import { CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../frame/navigation';
import { useSpeech } from '../../words/speech';
import type { Kind } from '../use-paper-choice';
import { type Finding, type FindingGroup, findingKey, leadOf } from './group-findings';

type Props = {
  readonly groups: readonly FindingGroup[];
  readonly kinds: readonly Kind[];
  /** Whether each sentence is given in the other language too. */
  readonly both: boolean;
  readonly onGoToField: (path: string) => void;
};

export function FindingGroups({ groups, kinds, both, onGoToField }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const nameOf = (kind: string | null) => {
    const found = kinds.find(({ id }) => id === kind);
    return found === undefined ? t('allPapers') : text(found.name);
  };
  return groups.map(({ kind, findings }) => (
    <section key={kind ?? ''} className="finding-group">
      <h3>
        {nameOf(kind)} <span className="finding-count">{findings.length}</span>
      </h3>
      <ul>
        {findings.map((finding) => (
          <FindingLine key={findingKey(finding)} finding={finding} both={both} onGoToField={onGoToField} />
        ))}
      </ul>
    </section>
  ));
}

function FindingLine(props: {
  readonly finding: Finding;
  readonly both: boolean;
  readonly onGoToField: (path: string) => void;
}) {
  const { t } = useTranslation('paper');
  const { language, text } = useSpeech();
  const { severity, sentence, path } = props.finding;
  const other = language === 'zh' ? 'en' : 'zh';
  const lead = leadOf(path);
  return (
    <li className={`finding ${severity}`}>
      {severity === 'block' ? (
        <CloseCircleFilled className="finding-icon" aria-label={t('blocks')} />
      ) : (
        <WarningFilled className="finding-icon" aria-label={t('warns')} />
      )}
      <div className="finding-words">
        <p>{text(sentence)}</p>
        {props.both && sentence[other] !== '' && <p lang={other === 'zh' ? 'zh-CN' : 'en'}>{sentence[other]}</p>}
      </div>
      {lead === 'field' && (
        <Button size="small" onClick={() => props.onGoToField(path)}>
          {t('goMend')}
        </Button>
      )}
      {lead === 'office' && (
        <Button size="small" onClick={() => goTo({ view: 'office' })}>
          {t('toOffice')}
        </Button>
      )}
    </li>
  );
}
