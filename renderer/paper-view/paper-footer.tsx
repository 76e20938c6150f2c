// Below the paper: pages, gaps, rewordings and faces; how large it is shown.
import {
  ColumnWidthOutlined,
  EditOutlined,
  FileOutlined,
  MinusOutlined,
  PlusOutlined,
  UnorderedListOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zoom } from './pages/zoom';

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly percent: number;
  readonly zoom: Zoom;
  readonly listed: boolean;
  readonly onListed: (listed: boolean) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onRewordings: (() => void) | null;
  readonly rewordings: number;
  /** Whether the facts of a reworded paragraph have changed since. */
  readonly movedOn: boolean;
  readonly children: ReactNode;
};

export function PaperFooter(props: Props) {
  const { t } = useTranslation('paper');
  const { page, pages, percent, zoom, listed, onZoom } = props;
  return (
    <footer className="paper-footer">
      <Tooltip title={t('pageList')}>
        <Button
          size="small"
          type="text"
          icon={<UnorderedListOutlined />}
          aria-label={t('pageList')}
          aria-pressed={listed}
          className={listed ? 'pressed' : ''}
          onClick={() => props.onListed(!listed)}
        />
      </Tooltip>
      <span className="paper-page-number">{t('pageOf', { page, pages })}</span>
      {props.onRewordings !== null && (
        <Button
          size="small"
          type="text"
          icon={props.movedOn ? <WarningOutlined /> : <EditOutlined />}
          className={props.movedOn ? 'moved-on' : ''}
          title={props.movedOn ? t('movedOnLong') : undefined}
          onClick={props.onRewordings}
        >
          {props.rewordings === 0 ? t('rewording') : t('rewordings', { count: props.rewordings })}
        </Button>
      )}
      {props.children}
      <fieldset className="paper-zoom" aria-label={t('zoom')}>
        <FitButton zoom="width" now={zoom} icon={<ColumnWidthOutlined />} label={t('fitWidth')} onZoom={onZoom} />
        <FitButton zoom="page" now={zoom} icon={<FileOutlined />} label={t('fitPage')} onZoom={onZoom} />
        <Tooltip title={t('smaller')}>
          <Button
            size="small"
            type="text"
            icon={<MinusOutlined />}
            aria-label={t('smaller')}
            onClick={props.onSmaller}
          />
        </Tooltip>
        <Tooltip title={t('realSize')}>
          <Button size="small" type="text" className="paper-percent" onClick={() => onZoom(100)}>
            {Math.round(percent)}%
          </Button>
        </Tooltip>
        <Tooltip title={t('larger')}>
          <Button size="small" type="text" icon={<PlusOutlined />} aria-label={t('larger')} onClick={props.onLarger} />
        </Tooltip>
      </fieldset>
    </footer>
  );
}

function FitButton(props: {
  readonly zoom: Zoom;
  readonly now: Zoom;
  readonly icon: ReactNode;
  readonly label: string;
  readonly onZoom: (zoom: Zoom) => void;
}) {
  const isNow = props.zoom === props.now;
  return (
    <Tooltip title={props.label}>
      <Button
        size="small"
        type="text"
        icon={props.icon}
        aria-label={props.label}
        aria-pressed={isNow}
        className={isNow ? 'pressed' : ''}
        onClick={() => props.onZoom(props.zoom)}
      />
    </Tooltip>
  );
}
