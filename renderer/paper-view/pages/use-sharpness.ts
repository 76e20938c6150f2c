// Device pixels per CSS pixel, followed while the window moves between screens or is zoomed.
import { useEffect, useState } from 'react';

export function useSharpness(): number {
  const [sharpness, setSharpness] = useState(window.devicePixelRatio);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${sharpness}dppx)`);
    const follow = () => setSharpness(window.devicePixelRatio);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [sharpness]);
  return sharpness;
}
