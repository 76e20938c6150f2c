// Article, paragraph and item of one citation.
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../record-form/number-field';

const articleBounds = { least: 1, most: 9999, whole: true };
const partBounds = { least: 1, most: 99, whole: true };

export function CitationNumbers({ path }: { readonly path: string }) {
  const { t } = useTranslation('law');
  return (
    <>
      <NumberField path={`${path}.article`} label={t('basis.article')} bounds={articleBounds} />
      <NumberField path={`${path}.paragraph`} label={t('basis.paragraph')} bounds={partBounds} />
      <NumberField path={`${path}.item`} label={t('basis.item')} bounds={partBounds} />
    </>
  );
}
