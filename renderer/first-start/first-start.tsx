// The first start: where no office is set up, three ways to one. What was typed is kept when the window is closed.
import { Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseWay } from './choose-way';
import { OwnOffice } from './own-office';
import { freshStart, keepStart, keptStart, type StartState, startSteps } from './start-state';
import './first-start.css';

/** @param props.onDone an office is set up */
export function FirstStart(props: { readonly onDone: () => void }) {
  const { t } = useTranslation('first-start');
  const [state, setState] = useState<StartState>(() => keptStart(localStorage) ?? freshStart());
  const change = (next: StartState): void => {
    setState(next);
    keepStart(localStorage, next);
  };
  const at = startSteps.indexOf(state.step);
  return (
    <div className="first-start">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('welcome')}</p>
      </header>
      {state.step === 'choose' ? (
        <ChooseWay onDone={props.onDone} onBegin={() => change({ ...state, step: 'authority' })} />
      ) : (
        <>
          <Steps
            size="small"
            current={at}
            items={startSteps.map((step) => ({ title: t(`step.${step}`) }))}
            className="first-start-steps"
          />
          <OwnOffice state={state} onChange={change} onDone={props.onDone} />
        </>
      )}
    </div>
  );
}
