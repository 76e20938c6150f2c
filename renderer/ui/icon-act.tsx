// A deed in the head of a desk as an icon: its name shows when it is pointed at, and is read out.
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';

export function IconAct(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Tooltip title={props.label}>
      <Button
        type="text"
        icon={props.icon}
        aria-label={props.label}
        disabled={props.disabled}
        onClick={props.onClick}
      />
    </Tooltip>
  );
}
