// The cases of the operation: those that are linked, those its days and places suggest, and any other by search.
import { DisconnectOutlined, LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textsAt } from '../../../templates/reading/loose';
import { Messages } from '../../case-form/fields/messages';
import { useForm, useOfForm, useValue } from '../../case-form/form-context';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { CaseLine } from './case-line';
import { decidingFor } from './deciding';
import { useCandidates } from './use-candidates';
import { useCaseRows } from './use-case-rows';

type Props = { readonly onOpenCase: (id: string) => void };

export function CasesPart({ onOpenCase }: Props) {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  const linked = textsAt({ list: useValue('cases') }, 'list');
  const rows = useCaseRows(linked);
  const missing = rows === null ? [] : linked.filter((id) => !rows.some((row) => row.id === id));
  const unlink = (id: string): void =>
    store.set(
      'cases',
      linked.filter((one) => one !== id),
    );
  const unlinkButton = (id: string) => (
    <Button
      type="text"
      size="small"
      icon={<DisconnectOutlined aria-hidden />}
      aria-label={t('unlink')}
      title={t('unlink')}
      onClick={() => unlink(id)}
    />
  );
  return (
    <Panel title={t('part.cases')} hint={t('casesHint', { count: linked.length })}>
      <div data-path="cases">
        <Messages path="cases" empty={linked.length === 0} />
        {linked.length === 0 && <p className="record-hint">{t('noCases')}</p>}
        <ul className="case-lines">
          {rows?.map((row) => {
            const index = linked.indexOf(row.id);
            return (
              <CaseLine
                key={row.id}
                row={row}
                path={`cases[${index}]`}
                onOpen={onOpenCase}
                action={unlinkButton(row.id)}
                below={
                  <>
                    <Messages path={`cases[${index}]`} empty={false} />
                    <Messages path={`cases.${row.id}`} empty={false} />
                  </>
                }
              />
            );
          })}
          {missing.map((id) => (
            <li key={id} className="case-line">
              <div>{t('caseGone', { id })}</div>
              {unlinkButton(id)}
            </li>
          ))}
        </ul>
      </div>
      <CandidateList onOpenCase={onOpenCase} />
    </Panel>
  );
}

function CandidateList({ onOpenCase }: Props) {
  const { t } = useTranslation('operations');
  const { store } = useForm();
  const [search, setSearch] = useState('');
  const deciding = useOfForm(({ data }) => decidingFor(data));
  const found = useCandidates(store, deciding, search);
  const link = (ids: readonly string[]): void =>
    store.set('cases', [...new Set([...textsAt(store.data, 'cases'), ...ids])]);
  const rows = found?.rows ?? [];
  return (
    <div className="operation-group">
      <div className="panel-head">
        <h3>{t(found?.searched ? 'found' : 'candidates', { count: found?.total ?? 0 })}</h3>
        {rows.length > 1 && (
          <Button size="small" icon={<LinkOutlined aria-hidden />} onClick={() => link(rows.map(({ id }) => id))}>
            {t('linkAll', { count: rows.length })}
          </Button>
        )}
      </div>
      <SearchField label={t('searchCases')} hint={t('searchCasesHint')} value={search} onSearch={setSearch} />
      {found !== null && rows.length === 0 && (
        <p className="record-hint">{t(found.searched ? 'nothingFound' : 'noCandidates')}</p>
      )}
      <ul className="case-lines case-lines-scroll">
        {rows.map((row) => (
          <CaseLine
            key={row.id}
            row={row}
            onOpen={onOpenCase}
            action={
              <Button size="small" icon={<LinkOutlined aria-hidden />} onClick={() => link([row.id])}>
                {t('link')}
              </Button>
            }
          />
        ))}
      </ul>
      {found !== null && found.total > rows.length && (
        <p className="record-hint">{t('moreCandidates', { count: found.total - rows.length })}</p>
      )}
    </div>
  );
}
