// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentProgress: how far one document is on its way into a file. Written by who makes it, on the documents' runner;
// read by who waits for it, from any thread.
#pragma once

#include <mutex>

namespace relais {

// checking: the file is written and is being read again. page: which one is made, 1-based; 0 = not begun, or the format
// has none. pages: how many there will be; 0 = not known yet.
struct DocumentStage {
    bool checking = false;
    int page = 0;
    int pages = 0;

    bool operator==(const DocumentStage &) const = default;
};

class DocumentProgress {
public:
    void tell(DocumentStage stage)
    {
        const std::lock_guard lock(m_mutex);
        m_stage = stage;
    }
    [[nodiscard]] DocumentStage stage() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stage;
    }

private:
    mutable std::mutex m_mutex;
    DocumentStage m_stage;
};

} // namespace relais
