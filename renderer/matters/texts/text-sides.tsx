// Chinese and English of one article side by side, line for line.
import { useTranslation } from 'react-i18next';
import { Messages } from '../../case-form/fields/messages';
import { useForm, useText } from '../../case-form/form-context';
import { GrowText } from '../../ui/grow-text';

export function TextSides({ path, label }: { readonly path: string; readonly label: string }) {
  const { t } = useTranslation('law');
  const { store } = useForm();
  const zh = useText(`${path}.zh`);
  const en = useText(`${path}.en`);
  return (
    <div className="words-field">
      <div data-path={`${path}.zh`}>
        <GrowText
          value={zh}
          onText={(text) => store.set(`${path}.zh`, text)}
          label={t('inChinese', { label })}
          placeholder={t('articles.zhHint')}
          lang="zh-CN"
          many
        />
        <Messages path={`${path}.zh`} empty={false} />
      </div>
      <div data-path={`${path}.en`}>
        <GrowText
          value={en}
          onText={(text) => store.set(`${path}.en`, text)}
          label={t('inEnglish', { label })}
          placeholder={t('articles.enHint')}
          lang="en"
          many
        />
        <Messages path={`${path}.en`} empty={false} />
      </div>
    </div>
  );
}
