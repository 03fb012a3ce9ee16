-- What a person does in Neovim with the sample corpus, without a screen. Each step uses Neovim's own command for it and writes down
-- what there is to see then; neovim.test.ts says what that has to be.
--   POLICYTEXT_CONFIG  the configuration to run, Lua
--   POLICYTEXT_SEEN    the file to write to, JSON

local PATIENCE_MS = 20000

local function eventually(what, probe)
  if not vim.wait(PATIENCE_MS, probe, 20) then
    error(what .. ': still not so after ' .. PATIENCE_MS .. ' ms')
  end
end

-- Debian 12 has Neovim 0.7, which lacks the one function that everybody's configuration calls.
local running
vim.lsp.start = vim.lsp.start
  or function(config)
    running = running or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, running)
    return running
  end

local function place()
  return vim.fn.expand('%:t') .. ':' .. vim.fn.line('.') .. ':' .. vim.fn.col('.')
end

local function put_cursor_on(phrase)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search([[\V]] .. phrase, 'cW') > 0, phrase .. ' is not in ' .. vim.fn.expand('%:t'))
end

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(name))
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

-- The folder is read in the background, and what is asked before is answered from what has been read. So wait for all of it.
local function wait_until_read()
  eventually('the server is attached', function()
    return #clients() > 0
  end)
  local client = clients()[1]
  return assert(client.request_sync('policytext/ready', nil, PATIENCE_MS, 0)).result
end

local function hover_on(phrase)
  put_cursor_on(phrase)
  vim.lsp.buf.hover()
  local text
  eventually('the hover on ' .. phrase, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
        vim.api.nvim_win_close(window, true)
      end
    end
    return text ~= nil
  end)
  return text
end

local function definition_of(phrase)
  put_cursor_on(phrase)
  local before = place()
  vim.lsp.buf.definition()
  eventually('the jump to the definition of ' .. phrase, function()
    return place() ~= before
  end)
  return place()
end

-- Lists go to the quickfix window.
local function listed(what, ask)
  vim.fn.setqflist({}, 'r')
  ask()
  local items
  eventually(what, function()
    items = vim.fn.getqflist()
    return #items > 0
  end)
  vim.cmd('cclose')
  return vim.tbl_map(function(item)
    local name = vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t')
    return { place = name .. ':' .. item.lnum .. ':' .. item.col, text = item.text }
  end, items)
end

local function references_to(phrase)
  put_cursor_on(phrase)
  return listed('the references to ' .. phrase, function()
    vim.lsp.buf.references({ includeDeclaration = true })
  end)
end

local function outline()
  return listed('the outline', vim.lsp.buf.document_symbol)
end

local function diagnostics()
  local found
  eventually('diagnostics', function()
    found = vim.diagnostic.get(0)
    return #found > 0
  end)
  return vim.tbl_map(function(diagnostic)
    local severity = vim.diagnostic.severity[diagnostic.severity]
    return { line = diagnostic.lnum + 1, column = diagnostic.col + 1, code = diagnostic.code, severity = severity }
  end, found)
end

-- The texts stay in memory: nothing is written.
local function rename(phrase, name)
  put_cursor_on(phrase)
  vim.lsp.buf.rename(name)
  local changed = {}
  eventually('the new name', function()
    changed = {}
    for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
      if vim.api.nvim_buf_get_option(buffer, 'modified') and vim.api.nvim_buf_get_option(buffer, 'buftype') == '' then
        table.insert(changed, vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t'))
      end
    end
    return #changed > 0
  end)
  table.sort(changed)
  return { line = vim.api.nvim_get_current_line(), changed = changed }
end

local QUESTIONS = '2023-07-03-action-plan-questions-and-answers.txt'

local function walk()
  dofile(vim.env.POLICYTEXT_CONFIG)
  open(QUESTIONS)
  local seen = { status = wait_until_read() }
  seen.hover_on_name = hover_on('SISP')
  seen.hover_on_target = hover_on('200 demonstration smart factories')
  seen.definition = definition_of('SISP')
  open(QUESTIONS)
  seen.references = references_to('SISP')
  seen.outline = outline()
  seen.diagnostics = diagnostics()
  seen.rename = rename('One Window Shanghai', 'One Door Shanghai')
  return seen
end

local succeeded, result = xpcall(walk, debug.traceback)
local file = assert(io.open(vim.env.POLICYTEXT_SEEN, 'w'))
file:write(vim.json.encode(succeeded and { seen = result } or { failed = result }))
file:close()
for _, client in ipairs(clients()) do
  client.stop()
end
vim.cmd('qall!')
