import pg from 'pg'

/** Runs one statement on a connection of its own. */
export async function runStatement(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(text).finally(() => client.end())
}
