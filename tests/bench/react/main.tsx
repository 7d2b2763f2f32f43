import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React needs to show one step and go to the next. */
function Step() {
  const [step, setStep] = useState(1);
  useEffect(() => {
    performance.mark('bench-ready');
  }, []);
  return (
    <main>
      <h1>Paso {step}</h1>
      <label>
        Saldo mínimo <input name="threshold" inputMode="decimal" defaultValue="5" />
      </label>
      <button type="button" onClick={() => setStep(step + 1)}>
        Continuar
      </button>
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks #root');
createRoot(root).render(<Step />);
