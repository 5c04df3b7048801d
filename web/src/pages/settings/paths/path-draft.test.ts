import { expect, test } from 'vitest'
import { addStepAbove, changePath, newPath, raiseStep, removeStep } from './path-draft.ts'

const targets = (draft: ReturnType<typeof newPath>) => draft.definition.steps.map(({ target }) => target.kind)

test('1.5 what begins at a step still begins there when one is put in or taken away below it', () => {
  const begins = changePath(newPath('Billing'), { entry: [{ priority: 'urgent', step: 1 }] })
  const longer = addStepAbove(begins, 0)
  expect(longer.definition.steps).toHaveLength(3)
  expect(longer.definition.entry).toEqual([{ priority: 'urgent', step: 2 }])
  expect(removeStep(longer, 1).definition.entry).toEqual([{ priority: 'urgent', step: 1 }])
  expect(removeStep(begins, 0).definition.entry).toEqual([{ priority: 'urgent', step: 0 }])
})

test('a step goes up past the one above it; the highest stays', () => {
  expect(targets(raiseStep(newPath('Billing'), 0))).toEqual(['role', 'own_lead'])
  expect(targets(raiseStep(newPath('Billing'), 1))).toEqual(['own_lead', 'role'])
})
