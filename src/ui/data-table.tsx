import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export interface DataColumn<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end' | undefined;
  /** The cell that names its row. */
  isRowHeader?: boolean | undefined;
}

interface DataTableProps<Row> {
  caption: ReactNode;
  hideCaption?: boolean | undefined;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Shown instead of the body when there are no rows. */
  empty?: ReactNode;
}

/**
 * A table that becomes a stack of cards where its container is narrow. The roles are written out because a table laid
 * out as blocks loses them in every browser.
 */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowId,
  empty,
}: DataTableProps<Row>) {
  const captionId = useId();
  return (
    <div className="@container min-w-0">
      <table
        role="table"
        aria-labelledby={captionId}
        className="block w-full text-small @xl:table @xl:border-collapse"
      >
        <caption
          id={captionId}
          className={
            hideCaption
              ? 'sr-only'
              : 'block pb-3 text-start text-title-s text-ink @xl:table-caption'
          }
        >
          {caption}
        </caption>
        <thead role="rowgroup" className="sr-only @xl:not-sr-only @xl:table-header-group">
          <tr role="row" className="@xl:table-row">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={classNames(
                  'border-b border-line px-3 py-2 text-caption font-semibold text-ink-faint first:ps-0 last:pe-0',
                  column.align === 'end' ? 'text-end' : 'text-start',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @xl:table-row-group">
          {rows.length === 0 && empty ? (
            <tr role="row" className="block @xl:table-row">
              <td
                role="cell"
                colSpan={columns.length}
                className="block py-6 text-center text-ink-soft @xl:table-cell"
              >
                {empty}
              </td>
            </tr>
          ) : null}
          {rows.map((row) => (
            <tr
              key={rowId(row)}
              role="row"
              className="flex flex-col border-b border-line py-3 last:border-b-0 @xl:table-row @xl:hover:bg-sunken/60"
            >
              {columns.map((column) => (
                <TableCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }) {
  const Cell = column.isRowHeader ? 'th' : 'td';
  return (
    <Cell
      role={column.isRowHeader ? 'rowheader' : 'cell'}
      {...(column.isRowHeader ? { scope: 'row' } : null)}
      className={classNames(
        'flex items-baseline justify-between gap-4 py-0.5 text-start align-top font-normal',
        '@xl:table-cell @xl:border-b @xl:border-line @xl:px-3 @xl:py-3 @xl:first:ps-0 @xl:last:pe-0',
        column.align === 'end' && 'figures @xl:text-end',
        column.isRowHeader ? 'order-first font-semibold text-ink' : 'text-ink',
      )}
    >
      {column.isRowHeader ? null : (
        <span aria-hidden className="shrink-0 text-caption text-ink-faint @xl:hidden">
          {column.header}
        </span>
      )}
      <span className={classNames('min-w-0', !column.isRowHeader && 'text-end @xl:text-inherit')}>
        {column.cell(row)}
      </span>
    </Cell>
  );
}
