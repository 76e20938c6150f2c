// A name that leads somewhere within the desk: a button that reads as a link.
import type { ComponentProps } from 'react';
import './text-link.css';

export function TextLink({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return (
    <button type="button" {...rest} className={className === undefined ? 'text-link' : `text-link ${className}`} />
  );
}
