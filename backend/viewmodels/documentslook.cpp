// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentslook.h"

#include "wording/errortext.h"

namespace relais {

DocumentsLook::DocumentsLook(const WindowServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{ }

QUrl DocumentsLook::logo() const
{
    if (m_look.logo.isEmpty())
        return {};
    return QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(m_look.logo.toBase64()));
}

QString DocumentsLook::summary() const
{
    QStringList parts;
    if (!m_look.logo.isEmpty())
        parts << tr("logo");
    if (m_look.accent)
        parts << accentText(*m_look.accent);
    if (!m_look.footer.isEmpty())
        parts << m_look.footer;
    if (hasStyles())
        parts << tr("DOCX styles");
    //: The look of documents: no logo or colour of the firm's own
    return parts.isEmpty() ? tr("Ours: no logo, blue headings") : parts.join(QStringLiteral(", "));
}

void DocumentsLook::read()
{
    if (m_read || !m_services.templates)
        return;
    m_read = true;
    m_services.documentRunner.run(
        this, [templates = m_services.templates](const std::stop_token &) { return templates->own(); },
        [this](const Result<FirmTemplate> &own) {
            if (own)
                m_look = *own;
            else
                tell(own.error());
            // NOLINTNEXTLINE(readability-misleading-indentation): Q_EMIT is empty
            Q_EMIT changed();
        });
}

void DocumentsLook::take(const QUrl &file, Result<QByteArray> (FirmTemplates::*check)(const QString &) const, Part part)
{
    if (!m_services.templates)
        return;
    m_services.documentRunner.run(
        this,
        [templates = m_services.templates, check, path = file.toLocalFile()](const std::stop_token &) {
            return (templates->*check)(path);
        },
        [this, part](const Result<QByteArray> &taken) {
            if (!taken)
                return tell(taken.error());
            FirmTemplate look = m_look;
            look.*part = *taken;
            keep(look);
        });
}

void DocumentsLook::takeLogo(const QUrl &file)
{
    take(file, &FirmTemplates::logoFrom, &FirmTemplate::logo);
}

void DocumentsLook::takeStyles(const QUrl &file)
{
    take(file, &FirmTemplates::referenceFrom, &FirmTemplate::referenceDocx);
}

void DocumentsLook::removeLogo()
{
    FirmTemplate look = m_look;
    look.logo.clear();
    keep(look);
}

void DocumentsLook::removeStyles()
{
    FirmTemplate look = m_look;
    look.referenceDocx.clear();
    keep(look);
}

void DocumentsLook::setAccent(const QString &text)
{
    FirmTemplate look = m_look;
    look.accent.reset();
    m_accentProblem.clear();
    if (const QString typed = text.trimmed(); !typed.isEmpty()) {
        const auto colour = accentFrom(typed);
        if (!colour) {
            m_accentProblem = tr("Write six figures of a colour dark enough to be read on paper, such as #20508F");
            Q_EMIT changed();
            return;
        }
        look.accent = *colour;
    }
    keep(look);
}

void DocumentsLook::setFooter(const QString &text)
{
    FirmTemplate look = m_look;
    look.footer = text.simplified().left(FirmTemplate::longestFooter);
    keep(look);
}

void DocumentsLook::keep(const FirmTemplate &look)
{
    m_problem.clear();
    if (look == m_look || !m_services.templates) {
        Q_EMIT changed();
        return;
    }
    m_look = look;
    Q_EMIT changed();
    m_services.documentRunner.run(
        this, [templates = m_services.templates, look](const std::stop_token &) { return templates->keep(look); },
        [this](const Status &kept) {
            if (!kept)
                tell(kept.error());
        });
}

void DocumentsLook::tell(const Error &error)
{
    m_problem = ErrorText::sentences(error);
    Q_EMIT changed();
}

} // namespace relais
