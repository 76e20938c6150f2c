// The authorities: on the left which there are, beside them the one being looked at.
import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm, useValue } from '../../case-form/form-context';
import { useEntries } from '../../record-form/use-entries';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { authoritiesIn, officersIn } from '../entries-of';
import { AuthorityFields } from './authority-fields';
import { freeId, newAuthority } from './new-authority';
import { SeriesTable } from './series-table';

/** @param props.start index of the one to begin with */
export function AuthoritiesPart(props: { readonly start: number | null }) {
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { store } = useForm();
  const { modal } = App.useApp();
  useValue('authorities');
  const all = authoritiesIn(store.data);
  const entries = useEntries('authorities');
  const [wanted, setWanted] = useState(props.start ?? 0);
  const at = Math.min(wanted, all.length - 1);
  const chosen = all[at];
  const staff = officersIn(store.data).filter(({ authority }) => authority === chosen?.id).length;
  const add = (): void => {
    entries.add(
      newAuthority(
        freeId(
          'authority',
          all.map(({ id }) => id),
        ),
      ),
    );
    setWanted(all.length);
  };
  const remove = (): void => {
    modal.confirm({
      title: t('authorities.removeTitle', { name: chosen ? text(chosen.name) : '' }),
      content: t('authorities.removeHint'),
      okText: t('remove'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => {
        entries.remove(at);
        setWanted(0);
      },
    });
  };
  return (
    <div className="office-split">
      <nav className="office-list" aria-label={t('part.authorities')}>
        <ul>
          {all.map(({ id, name, division }, index) => (
            <li key={id}>
              <button type="button" aria-current={index === at} onClick={() => setWanted(index)}>
                <span>{text(name) || t('authorities.unnamed')}</span>
                <small>{division}</small>
              </button>
            </li>
          ))}
        </ul>
        <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
          {t('authorities.add')}
        </Button>
      </nav>
      {chosen !== undefined && (
        <div className="record-form" key={chosen.id}>
          <Panel
            title={text(chosen.name) || t('authorities.unnamed')}
            hint={t('authorities.hint')}
            actions={
              <Button
                danger
                disabled={all.length === 1 || staff > 0}
                title={staff > 0 ? t('authorities.hasOfficers', { count: staff }) : undefined}
                onClick={remove}
              >
                {t('remove')}
              </Button>
            }
          >
            <AuthorityFields path={`authorities[${at}]`} />
          </Panel>
          <SeriesTable path={`authorities[${at}]`} />
        </div>
      )}
    </div>
  );
}
