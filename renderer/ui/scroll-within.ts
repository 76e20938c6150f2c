// Scrolls one room and nothing around it: the browser's own scrollIntoView moves every frame, hidden ones too.

/** @param block start: the element stands at the top. centre: in the middle of the room, as far as it fits */
export function scrollWithin(room: HTMLElement, element: HTMLElement, block: 'start' | 'centre'): void {
  const top = element.getBoundingClientRect().top - room.getBoundingClientRect().top + room.scrollTop;
  const above = block === 'start' ? 0 : Math.max((room.clientHeight - element.offsetHeight) / 2, 0);
  room.scrollTop = top - above;
}
