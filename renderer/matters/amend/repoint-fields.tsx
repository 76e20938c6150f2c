// Where a citation leads from the day on: the new article for each old one, and for a basis its structure and fine.
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleThen } from '../../../templates/law/amending/affected';
import { nearestArticle } from '../../../templates/law/amending/nearest-article';
import type { Amendment } from '../../../templates/law/amending/new-edition';
import type { Provision } from '../../../templates/law/choice';
import { provisionOf } from '../../../templates/law/cite';
import { type Basis, type Citation, type Law, penaltyStructures } from '../../../templates/law/schema';
import { Labelled } from '../../ui/labelled';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';
import { WordChanges } from '../../workshop/editions/word-changes';
import { PasteCitations } from '../bases/paste-citations';
import { citationKey, type Decided, hasStaleFine } from './decisions';

type Props = {
  readonly of: { readonly articles: readonly ArticleThen[] };
  readonly basis: Basis | null;
  readonly later: Law;
  readonly change: Amendment;
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
};

export function RepointFields({ of, basis, later, change, decided, onDecide }: Props) {
  return (
    <div className="repoint">
      {of.articles.map((article) => {
        const key = citationKey(article.citation);
        return (
          <NewCitations
            key={key}
            article={article}
            later={later}
            change={change}
            citations={decided.to[key] ?? []}
            onChange={(citations) => onDecide({ ...decided, to: { ...decided.to, [key]: citations } })}
          />
        );
      })}
      {basis !== null && <Consequence basis={basis} decided={decided} onDecide={onDecide} />}
    </div>
  );
}

function NewCitations(props: {
  readonly article: ArticleThen;
  readonly later: Law;
  readonly change: Amendment;
  readonly citations: readonly Citation[];
  readonly onChange: (citations: readonly Citation[]) => void;
}) {
  const { article, later, change, citations, onChange } = props;
  const { t } = useTranslation('matters');
  const { t: words } = useTranslation('amend');
  const { text } = useSpeech();
  const { law, validFrom } = change.next;
  const near = nearestArticle(article.before?.text.zh ?? '', change.next);
  const old = article.before?.name ?? { zh: citationKey(article.citation), en: '' };
  return (
    <section className="repoint-citation" aria-label={words('insteadOf', { name: text(old) })}>
      <p>
        {words('insteadOf', { name: text(old) })}
        {near !== null && citations.length === 0 && (
          <Button size="small" onClick={() => onChange([{ law, article: near.article }])}>
            {words('nearest', {
              number: near.article,
              percent: Math.round(near.likeness * 100),
            })}
          </Button>
        )}
      </p>
      {citations.map((one) => {
        const found = provisionOf(later, one, validFrom);
        return (
          <blockquote key={citationKey(one)}>
            <strong>{found === undefined ? citationKey(one) : text(found.name)}</strong>{' '}
            <Button type="link" size="small" onClick={() => onChange(citations.filter((other) => other !== one))}>
              {t('bases.removeCitation')}
            </Button>
            {found === undefined ? <p>{words('gone')}</p> : <Reads before={article.before} after={found} />}
          </blockquote>
        );
      })}
      <PasteCitations law={later} after={law} onTake={(more) => onChange([...citations, ...more])} />
    </section>
  );
}

/** The new words against the old ones; English only where both have it. */
function Reads({ before, after }: { readonly before: Provision | undefined; readonly after: Provision }) {
  return (
    <>
      <WordChanges before={before?.text.zh ?? ''} after={after.text.zh} language="zh" />
      {after.text.en !== '' && <WordChanges before={before?.text.en ?? ''} after={after.text.en} language="en" />}
    </>
  );
}

function Consequence(props: Pick<Props, 'decided' | 'onDecide'> & { readonly basis: Basis }) {
  const { basis, decided, onDecide } = props;
  const { t } = useTranslation('matters');
  const { t: words } = useTranslation('amend');
  const law_ = useTranslation('law').t;
  const fine = decided.fine ?? basis.fine;
  const zhTyping = useTyping(fine.zh, (zh) => onDecide({ ...decided, fine: { ...fine, zh } }));
  const enTyping = useTyping(fine.en, (en) => onDecide({ ...decided, fine: { ...fine, en } }));
  return (
    <div className="record-columns">
      <Labelled label={t('bases.structure')}>
        {(id) => (
          <Select
            id={id}
            value={decided.structure ?? basis.structure}
            onChange={(structure: Basis['structure']) => onDecide({ ...decided, structure })}
            options={penaltyStructures.map((value) => ({ value, label: `${value} ${law_(`structure.${value}`)}` }))}
          />
        )}
      </Labelled>
      <Labelled label={words('fineZh')}>{(id) => <Input {...zhTyping} id={id} lang="zh-CN" />}</Labelled>
      <Labelled label={words('fineEn')}>{(id) => <Input {...enTyping} id={id} lang="en" />}</Labelled>
      {hasStaleFine(decided, basis) && (
        <p className="decision-lost record-wide" role="alert">
          {words('staleFine')}
        </p>
      )}
    </div>
  );
}
