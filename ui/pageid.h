// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages that work, in the order of the sidebar. `Settings` can be shown without being signed in.
enum class PageId { LookUp, Invoices, Payouts, Balances, Banks, Cases, Activity, Cashier, Settings };
