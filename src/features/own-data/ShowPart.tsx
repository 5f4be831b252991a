import { type ReactNode, useState } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';

interface ShowPartProps {
  /** Absent while they are shown. */
  readonly onShow: (() => void) | undefined;
  /** Back to the published data; absent while those are shown. */
  readonly onBack: (() => void) | undefined;
  /** Opens the choice of other files. */
  readonly onAnother: () => void;
  /** Hands the dataset to the browser as JSON; resolves with the file's name. */
  readonly onSave: () => Promise<string>;
}

/** What can be done with a dataset that was read. */
export function ShowPart({ onShow, onBack, onAnother, onSave }: ShowPartProps): ReactNode {
  const words = useOwnDataWords();
  const [saved, setSaved] = useState<string>();
  return (
    <>
      <div className="mt-5 flex flex-wrap gap-2">
        {onShow === undefined ? null : (
          <Button look="solid" className="pointer-coarse:min-h-11" onClick={onShow}>
            {words.show.button}
          </Button>
        )}
        {onBack === undefined ? null : (
          <Button className="pointer-coarse:min-h-11" onClick={onBack}>
            {words.show.back}
          </Button>
        )}
        <Button
          className="pointer-coarse:min-h-11"
          onClick={() => void onSave().then(setSaved, () => setSaved(undefined))}
        >
          {words.show.saveJson}
        </Button>
        <Button className="pointer-coarse:min-h-11" onClick={onAnother}>
          {words.refused.another}
        </Button>
      </div>
      <output className="text-small text-ink2 mt-2 block empty:hidden">
        {saved === undefined ? null : words.show.saved({ file: saved })}
      </output>
    </>
  );
}
