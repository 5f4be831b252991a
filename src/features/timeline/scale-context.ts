import { createContext } from 'react';

import type { TimeScale } from '@/domain/timeline/time-scale';

/** The scale that marks are laid out by; undefined outside of the lanes. */
export const ScaleContext = createContext<TimeScale | undefined>(undefined);
