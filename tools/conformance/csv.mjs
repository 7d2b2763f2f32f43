// RFC 4180, strictly.

/** The records of a text, and where it is not what RFC 4180 says. */
export function readCsv(text) {
  const records = [];
  const faults = [];
  let record = [];
  let cell = '';
  let place = 'start';
  const end = () => {
    record.push(cell);
    cell = '';
    place = 'start';
  };
  const fault = (what) =>
    faults.length < 3 && faults.push(`${what}, after ${records.length} records`);
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (place === 'quoted') {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else place = 'closed';
    } else if (sign === '"' && place === 'start' && cell === '') place = 'quoted';
    else if (sign === ',') end();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\n') fault('a line ends without CR');
      else if (text[index + 1] === '\n') index += 1;
      else fault('a CR without LF');
      end();
      records.push(record);
      record = [];
    } else {
      if (sign === '"' || place === 'closed') fault('a quote inside a cell that is not quoted');
      cell += sign;
    }
  }
  if (place === 'quoted') fault('a quoted cell does not end');
  if (cell !== '' || record.length > 0) {
    end();
    records.push(record);
  }
  const width = records[0]?.length ?? 0;
  const odd = records.findIndex(({ length }) => length !== width);
  if (odd > 0) fault(`record ${odd} has ${records[odd].length} cells, the header ${width}`);
  return { records, faults };
}
