// What differs between two editions, part by part in the order of the paper, both languages.
import { useTranslation } from 'react-i18next';
import { changesBetween, type PartChange } from '../../../templates/workshop/compare-editions';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import type { TemplatePart } from '../../../templates/workshop/template-parts';
import { Mark } from '../../ui/mark';
import { WordChanges } from './word-changes';

export function ChangeList({ before, after }: { readonly before: TemplateData; readonly after: TemplateData }) {
  const { t } = useTranslation('workshop');
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{t('noChanges')}</p>;
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={change.id}>
          <PartHead part={change} before={change.before} after={change.after} />
          <PartChanges before={change.before} after={change.after} />
        </li>
      ))}
    </ul>
  );
}

export function PartHead(props: {
  readonly part: Pick<PartChange, 'name' | 'is'>;
  readonly before: TemplatePart | undefined;
  readonly after: TemplatePart | undefined;
}) {
  const { part, before, after } = props;
  const { t } = useTranslation('workshop');
  return (
    <p className="change-head">
      {t(`part.${part.is}`)} <code>{part.name}</code>
      {before === undefined && <Mark tone="good">{t('added')}</Mark>}
      {after === undefined && <Mark tone="bad">{t('dropped')}</Mark>}
      {before !== undefined && after !== undefined && before.rest !== after.rest && (
        <Mark tone="warn">{t('otherThanWords')}</Mark>
      )}
    </p>
  );
}

/** Words of both languages; where nothing but other things differ, those. */
export function PartChanges({
  before,
  after,
}: {
  readonly before: TemplatePart | undefined;
  readonly after: TemplatePart | undefined;
}) {
  const [was, is] = [before?.words ?? { zh: '', en: '' }, after?.words ?? { zh: '', en: '' }];
  const sameWords = was.zh === is.zh && was.en === is.en;
  return (
    <>
      {was.zh !== is.zh && <WordChanges before={was.zh} after={is.zh} language="zh" />}
      {was.en !== is.en && <WordChanges before={was.en} after={is.en} language="en" />}
      {sameWords && before?.rest !== after?.rest && (
        <pre className="change-rest">
          <del>{before?.rest}</del>
          {'\n'}
          <ins>{after?.rest}</ins>
        </pre>
      )}
    </>
  );
}
