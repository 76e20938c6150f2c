// One edition of a law: what it is, its articles in both languages, and what uses each of them.
import { Button, Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usesOfArticle } from '../../../templates/law/article-uses';
import { textKey } from '../../../templates/law/keeping/kept-version';
import type { Article, LawText } from '../../../templates/law/schema';
import { searchArticles } from '../../../templates/law/search-articles';
import { goTo } from '../../frame/navigation';
import { Mark } from '../../ui/mark';
import { scrollWithin } from '../../ui/scroll-within';
import { SearchField } from '../../ui/search-field';
import { useSpeech } from '../../words/speech';
import type { LawAtHand } from '../keeping/use-law';
import { jurisdictionName } from '../texts/jurisdictions';
import { Term, textTones } from './text-table';
import type { LibraryDeeds } from './use-library-deeds';

export function TextDrawer(props: {
  readonly at: LawAtHand;
  readonly text: LawText;
  /** Scrolled to, where one was searched for. */
  readonly article: number | null;
  readonly deeds: LibraryDeeds;
}) {
  const { at, text, article, deeds } = props;
  const { t } = useTranslation('matters');
  const { text: say } = useSpeech();
  const [wanted, setWanted] = useState('');
  const isOwn = at.own.texts.some((one) => textKey(one) === textKey(text));
  const articles =
    wanted.trim() === '' ? text.articles : searchArticles({ texts: [text] }, wanted).map((one) => one.article);
  return (
    <Drawer
      open
      onClose={deeds.close}
      title={say(text.title)}
      size="58rem"
      className="text-drawer"
      extra={<Acts text={text} isOwn={isOwn} deeds={deeds} />}
    >
      <dl className="text-facts">
        <Fact name={t('text.edition')} value={text.edition} />
        <Fact name={t('library.place')} value={say(jurisdictionName(text.jurisdiction))} />
        <dt>{t('library.term')}</dt>
        <dd>
          <Term text={text} />
        </dd>
        <dt>{t('library.status')}</dt>
        <dd>
          <Mark tone={textTones[text.status]}>{t(`library.status.${text.status}`)}</Mark>
        </dd>
        <Fact name={t('library.source')} value={text.source} />
        {text.note && <Fact name={t('bases.note')} value={say(text.note)} />}
      </dl>
      {text.articles.length === 0 ? (
        <p className="record-hint">{t('library.noArticles')}</p>
      ) : (
        <SearchField
          label={t('library.searchHere')}
          hint={t('library.searchHint')}
          value={wanted}
          onSearch={setWanted}
        />
      )}
      <ul className="record-entries law-articles">
        {articles.map((one) => (
          <ArticleLine key={one.article} at={at} text={text} article={one} sought={one.article === article} />
        ))}
      </ul>
    </Drawer>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Acts({
  text,
  isOwn,
  deeds,
}: {
  readonly text: LawText;
  readonly isOwn: boolean;
  readonly deeds: LibraryDeeds;
}) {
  const { t } = useTranslation('matters');
  const law_ = useTranslation('law').t;
  return (
    <div className="panel-actions">
      <Button onClick={() => deeds.history(text)}>{t('history')}</Button>
      {text.status !== 'text-not-found' && <Button onClick={() => deeds.bases(text)}>{law_('bases')}</Button>}
      <Button onClick={() => deeds.edit(text)}>{t(isOwn ? 'library.edit' : 'library.editCopy')}</Button>
      {isOwn && (
        <Button danger onClick={() => deeds.remove(text)}>
          {law_('remove')}
        </Button>
      )}
    </div>
  );
}

function ArticleLine(props: {
  readonly at: LawAtHand;
  readonly text: LawText;
  readonly article: Article;
  readonly sought: boolean;
}) {
  const { at, text, article, sought } = props;
  const { t } = useTranslation('matters');
  const { text: say } = useSpeech();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const room = line.current?.closest<HTMLElement>('.ant-drawer-body');
    if (sought && room && line.current !== null) scrollWithin(room, line.current, 'start');
  }, [sought]);
  const uses = usesOfArticle(at.law, at.uses.templates, text, article.article);
  return (
    <li ref={line} data-article={article.article} className={sought ? 'article-sought' : undefined}>
      <h3>{t('library.article', { number: article.article })}</h3>
      <p lang="zh-CN">{article.zh}</p>
      {article.en === '' ? <p className="record-hint">{t('noEnglish')}</p> : <p lang="en">{article.en}</p>}
      <p className="article-uses">
        {uses.length === 0 ? t('library.unused') : t('library.usedBy')}
        {uses.map((use) => (
          <Button
            key={`${use.in} ${use.id}`}
            size="small"
            disabled={use.in === 'period'}
            onClick={() =>
              goTo(use.in === 'matter' ? { view: 'matter', id: use.id } : { view: 'template', id: use.id })
            }
          >
            {t(`library.in.${use.in}`)} {say(use.name)}
            {use.in === 'matter' && (at.uses.drafts[use.id] ?? 0) > 0
              ? ` · ${t('library.drafts', { count: at.uses.drafts[use.id] ?? 0 })}`
              : ''}
          </Button>
        ))}
      </p>
    </li>
  );
}
