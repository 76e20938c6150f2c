// The page: the standard's figures, and those that this office sets otherwise.
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type PageSettings, standardPage } from '../../../templates/paper/settings';
import { useForm, useValue } from '../../case-form/form-context';
import { NumberField } from '../../record-form/number-field';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { type PageFigure, pageBounds, pageNames } from './page-findings';

const groups: Readonly<Record<'sheet' | 'grid' | 'type', readonly PageFigure[]>> = {
  sheet: ['widthMm', 'heightMm', 'topMm', 'leftMm', 'textWidthMm', 'textHeightMm', 'pageNumberDropMm'],
  grid: ['linesPerPage', 'charactersPerLine'],
  type: ['bodyPt', 'titlePt', 'notePt', 'englishPt', 'tablePt', 'pageNumberPt'],
};

export function PagePart() {
  const { t } = useTranslation('office');
  const { text } = useSpeech();
  const { store } = useForm();
  const own = (useValue('page') ?? {}) as Partial<PageSettings>;
  const set = Object.values(own).filter((value) => value !== undefined).length;
  return (
    <Panel
      title={t('page.title')}
      hint={t('page.hint')}
      actions={
        <Button disabled={set === 0} onClick={() => store.set('page', {})}>
          {t('page.standard')}
        </Button>
      }
    >
      {(['sheet', 'grid', 'type'] as const).map((group) => (
        <fieldset key={group} className="office-group">
          <legend>{t(`page.${group}`)}</legend>
          <div className="record-columns office-figures">
            {groups[group].map((name) => (
              <NumberField
                key={name}
                path={`page.${name}`}
                label={text(pageNames[name])}
                unit={unitOf(name)}
                bounds={pageBounds[name]}
                standard={standardPage[name]}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Panel>
  );
}

function unitOf(name: PageFigure): string | undefined {
  if (name.endsWith('Mm')) return 'mm';
  return name.endsWith('Pt') ? 'pt' : undefined;
}
