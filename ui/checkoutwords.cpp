// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkoutwords.h"

#include "domain/plaintext.h"
#include "ui/describe.h"
#include "ui/locale.h"

#include <QCoreApplication>

// Its name is the translators' context.
struct CheckoutWords {
    Q_DECLARE_TR_FUNCTIONS(CheckoutWords)
};

namespace {

using Field = CheckoutField;

constexpr qsizetype longestName = 60;

QString missing(Field field)
{
    switch (field) {
    case Field::Seller: return CheckoutWords::tr("Type the user name of the seller.");
    case Field::Number: return CheckoutWords::tr("Type the number of the store's invoice.");
    case Field::Buyer: return CheckoutWords::tr("Choose the account that buys.");
    case Field::Amount:
    case Field::Freight:
    case Field::Insurance:
    case Field::Commission:
    case Field::Stores:
    case Field::Total: break;
    }
    return describe(RupiahProblem::Empty);
}

QString sellerOf(const CheckoutOddity &oddity, const CheckoutDraft &draft)
{
    if (oddity.row < 0 || oddity.row >= draft.lines.size())
        return {};
    return boundedPlainText(draft.lines.at(oddity.row).text(Field::Seller).trimmed(), longestName);
}

} // namespace

QString describe(const CheckoutProblem &problem, const Policy &policy)
{
    using What = CheckoutProblem::What;
    switch (problem.what) {
    case What::Missing: return missing(problem.field);
    case What::NotAnAmount: return describe(problem.rupiah);
    case What::OtherDigits: return CheckoutWords::tr("These are digits of another script. Type 0 to 9.");
    case What::NotPlain: return CheckoutWords::tr("There is a line break or an unseen character in it.");
    case What::TooLong: return CheckoutWords::tr("This is too long.");
    case What::Twice: return CheckoutWords::tr("Another line has the same store invoice.");
    case What::UsedBefore:
        return CheckoutWords::tr("This store invoice was used before. A number is never used twice.");
    case What::NotPositive: return CheckoutWords::tr("Type an amount above zero.");
    case What::Negative: return describe(RupiahProblem::Negative);
    case What::NoStore: return CheckoutWords::tr("Type at least one store.");
    case What::TooManyStores:
        return CheckoutWords::tr("A checkout has %1 stores at the most.").arg(numberText(maximumStores));
    case What::SumTooLarge: return CheckoutWords::tr("Together these amounts are too large.");
    case What::AboveLimit:
        return CheckoutWords::tr("A single checkout from a balance may be %1 at the most.")
            .arg(rupiahText(policy.itemLimit.value_or(Rupiah{})));
    }
    Q_UNREACHABLE();
}

QString describe(const CheckoutOddity &oddity, const CheckoutDraft &draft)
{
    using What = CheckoutOddity::What;
    const QString line = numberText(oddity.row + 1);
    const QString buyer = boundedPlainText(draft.buyer.value, longestName);
    switch (oddity.what) {
    case What::OtherTotal:
        return CheckoutWords::tr("The total is neither goods and freight nor these with the insurance.");
    case What::SellerBuys: return CheckoutWords::tr("Line %1: %2 sells to itself.").arg(line, sellerOf(oddity, draft));
    case What::SellerTwice:
        return CheckoutWords::tr("Line %1: %2 has a line above already.").arg(line, sellerOf(oddity, draft));
    case What::CommissionAboveAmount:
        return CheckoutWords::tr("Line %1: the commission is more than the goods.").arg(line);
    case What::NeedsSecond:
        return CheckoutWords::tr("From this amount up somebody else has to approve a checkout from a balance.");
    case What::AboveBalance: return CheckoutWords::tr("This is more than the balance of %1.").arg(buyer);
    }
    Q_UNREACHABLE();
}

QString sourceSentence(PaymentSource source)
{
    switch (source) {
    case PaymentSource::Xendit: return CheckoutWords::tr("Makes a link to a page where the buyer pays.");
    case PaymentSource::Balance:
        return CheckoutWords::tr("Takes the money from the balance of the account that buys, at once.");
    case PaymentSource::Qris: return CheckoutWords::tr("Makes a code that the buyer scans and pays.");
    }
    Q_UNREACHABLE();
}
