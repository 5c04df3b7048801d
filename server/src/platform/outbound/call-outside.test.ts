import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type OutsidePlace } from '../../../test/fixtures/outside-place.ts'
import { callOutside, faultOf } from './call-outside.ts'
import { isPrivateAddress } from './private-addresses.ts'

let place: OutsidePlace
beforeAll(async () => {
  place = await openPlace('http')
})
afterAll(() => place.close())

const anywhere = { callsPrivate: true }
const outside = { callsPrivate: false }
const call = (url = place.url) => ({ url, body: '{}', waitMs: 200 })

test('whatever a place answers is an answer; a redirect is one too and is not followed', async () => {
  place.manner = 503
  expect(await callOutside(anywhere, call())).toEqual({ state: 'answered', status: 503 })
  const other = await openPlace('http')
  place.manner = { to: other.url }
  expect(await callOutside(anywhere, call())).toEqual({ state: 'answered', status: 307 })
  expect(other.heard).toEqual([])
  await other.close()
})

test('a place that never answers, or is not there, does not hold anybody up', async () => {
  place.manner = 'hangs'
  expect(await callOutside(anywhere, call())).toEqual({ state: 'unreachable', because: 'timeout' })
  const closed = await openPlace('http')
  await closed.close()
  expect(await callOutside(anywhere, call(closed.url))).toMatchObject({ state: 'unreachable' })
})

test('nothing is called unencrypted or inside the own network, by address or by name', async () => {
  const heard = place.heard.length
  expect(await callOutside(outside, call())).toEqual({ state: 'refused', because: 'not_https' })
  const byName = place.url.replace('http:', 'https:')
  expect(await callOutside(outside, call(byName))).toEqual({ state: 'refused', because: 'private_address' })
  for (const host of [
    '127.0.0.1',
    '10.1.2.3',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '[fe80::1]',
  ]) {
    expect([host, faultOf(outside, `https://${host}/x`)]).toEqual([host, 'private_address'])
  }
  expect(faultOf(outside, 'https://1.1.1.1/x')).toBeNull()
  expect(place.heard.length).toBe(heard)
})

test('addresses that lead nowhere outside are known', () => {
  const inside = [
    '169.254.169.254',
    '192.168.1.1',
    '100.64.0.1',
    '172.31.255.255',
    '0.0.0.0',
    '224.0.0.1',
    '::',
    'fd00::1',
    '64:ff9b::7f00:1',
    'no address',
  ]
  expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([])
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111'].filter(isPrivateAddress)).toEqual([])
})
